import { isId } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { asAttachment } from '@standing/platform/documents';
import type { Graph } from '@standing/platform/graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { asksFirst } from '../http/asks-first.js';
import { mayTry } from '../http/guards.js';
import { sendTagged } from '../http/send-tagged.js';
import type { PageDoor } from './page-door.js';
import { bodyId } from './sign-in-pages.js';

const LIST = `query PublishedDraws { auditDraws { id state preparedOn drawnOn rows commitment } }`;
const FILE = `query PublishedDraw($id: Uuid!) { published: publishedAuditDraw(id: $id) }`;
const PAGE = `query PublishedDrawPage($id: Uuid!) { published: publishedAuditDraw(id: $id) levels: schemeLevels { code title }
  draw: auditDraw(id: $id) { id state preparedOn drawnOn ratePerMille leaveOutDrawnLastTime minimumDays undocumentedWeight
    rows leftOut announcement commitment seed shares { commitment share } strata { stratum rows drawn } } }`;
const HTML = 'text/html';
const HTML_TYPE = 'text/html; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';

type Page = { readonly published: string; readonly levels: readonly object[]; readonly draw: object };
type Row = { readonly leftOut: string | null };

/**
 * What is published of the draws of those to be audited, for anybody and at addresses that do not change: which there are, with
 * the commitment to note before the draw, and each in words and as the file that `npm run verify-draw` checks. A browser is
 * shown the words; everything else is given the file, as is whoever asks under `.json`.
 */
export class AuditDrawPages {
  constructor(
    private readonly graph: Graph,
    private readonly pages: PageDoor,
  ) {}

  open(server: FastifyInstance): void {
    const limited = { onRequest: (request: FastifyRequest, reply: FastifyReply) => this.admit(request, reply) };
    server.get('/audit-draws', limited, (request, reply) => this.list(request, reply, wantsWords(request)));
    server.get('/audit-draws.json', limited, (request, reply) => this.list(request, reply, false));
    server.get('/audit-draws/:id', limited, (request, reply) => this.one(request, reply));
  }

  /** Each visitor so often, and only where a body is. */
  private async admit(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
    if (!request.visit.body) return this.pages.notFound(request, reply);
    if (await mayTry('charter', request)) return undefined;
    return this.pages.send(request, reply, 'error', { kind: 'too-many' }, 429);
  }

  private async list(request: FastifyRequest, reply: FastifyReply, inWords: boolean): Promise<FastifyReply> {
    const { auditDraws } = await this.graph.ask<{ auditDraws: readonly object[] }>(everybody(request), LIST, {});
    if (inWords) return this.page(request, reply, 'audit-draws', { draws: auditDraws });
    return sendTagged(request, reply, { type: JSON_TYPE, bytes: `${JSON.stringify(auditDraws, null, 1)}\n` });
  }

  private async one(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { id: typed } = request.params as { id: string };
    const id = typed.replace(/\.json$/i, '');
    const inWords = id === typed && wantsWords(request);
    const found = isId(id) ? await this.ask(request, id, inWords ? PAGE : FILE) : null;
    if (found === null) return this.pages.notFound(request, reply);
    const { published, draw, levels } = found;
    if (inWords) return this.page(request, reply, 'audit-draw', { draw, levels, leftOut: leftOutIn(published) });
    reply.header('content-disposition', asAttachment(`audit-draw-${id}.json`));
    return sendTagged(request, reply, { type: JSON_TYPE, bytes: published });
  }

  private async ask(request: FastifyRequest, id: string, document: string): Promise<Page | null> {
    try {
      return await this.graph.ask<Page>(everybody(request), document, { id });
    } catch (error) {
      if ((error as { extensions?: { code?: string } }).extensions?.code === 'NOT_FOUND') return null;
      throw error;
    }
  }

  private page(request: FastifyRequest, reply: FastifyReply, page: string, props: object): FastifyReply {
    return sendTagged(request, reply, { type: HTML_TYPE, bytes: this.pages.render(request, page, props) });
  }
}

/** How many rows of what is published are left out, by the rule that leaves them out. */
function leftOutIn(published: string): Record<string, number> {
  const { roster } = JSON.parse(published) as { readonly roster: readonly Row[] };
  const counts: Record<string, number> = {};
  for (const { leftOut } of roster) if (leftOut !== null) counts[leftOut] = (counts[leftOut] ?? 0) + 1;
  return counts;
}

/** Whoever asks for nothing in particular, as programs do, is given the file that was always here. */
function wantsWords(request: FastifyRequest): boolean {
  return asksFirst(request, HTML, 'application/json');
}

function everybody(request: FastifyRequest): Actor {
  return { kind: 'public', bodyId: bodyId(request), locale: request.visit.locale };
}
