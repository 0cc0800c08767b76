import { isId } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { asAttachment } from '@standing/platform/documents';
import type { Graph } from '@standing/platform/graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { mayTry } from '../http/guards.js';
import { sendTagged } from '../http/send-tagged.js';
import type { PageDoor } from './page-door.js';
import { bodyId } from './sign-in-pages.js';

const LIST = `query PublishedDraws { auditDraws { id state preparedOn drawnOn rows commitment } }`;
const ONE = `query PublishedDraw($id: Uuid!) { publishedAuditDraw(id: $id) }`;
const JSON_TYPE = 'application/json; charset=utf-8';

/**
 * What is published of the draws of those to be audited, for anybody and at addresses that do not change: which there are, with
 * the commitment to note before the draw, and each as the file that `npm run verify-draw` checks.
 */
export class AuditDrawFiles {
  constructor(
    private readonly graph: Graph,
    private readonly pages: PageDoor,
  ) {}

  open(server: FastifyInstance): void {
    const limited = { onRequest: (request: FastifyRequest, reply: FastifyReply) => this.admit(request, reply) };
    server.get('/audit-draws', limited, (request, reply) => this.list(request, reply));
    server.get('/audit-draws/:id', limited, (request, reply) => this.one(request, reply));
  }

  /** Each visitor so often, and only where a body is. */
  private async admit(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
    if (!request.visit.body) return this.pages.notFound(request, reply);
    if (await mayTry('charter', request)) return undefined;
    return this.pages.send(request, reply, 'error', { kind: 'too-many' }, 429);
  }

  private async list(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { auditDraws } = await this.graph.ask<{ auditDraws: readonly object[] }>(everybody(request), LIST, {});
    return sendTagged(request, reply, { type: JSON_TYPE, bytes: `${JSON.stringify(auditDraws, null, 1)}\n` });
  }

  private async one(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { id } = request.params as { id: string };
    const published = isId(id) ? await this.publishedOf(request, id) : null;
    if (published === null) return this.pages.notFound(request, reply);
    reply.header('content-disposition', asAttachment(`audit-draw-${id}.json`));
    return sendTagged(request, reply, { type: JSON_TYPE, bytes: published });
  }

  private async publishedOf(request: FastifyRequest, id: string): Promise<string | null> {
    try {
      const found = await this.graph.ask<{ publishedAuditDraw: string }>(everybody(request), ONE, { id });
      return found.publishedAuditDraw;
    } catch (error) {
      if ((error as { extensions?: { code?: string } }).extensions?.code === 'NOT_FOUND') return null;
      throw error;
    }
  }
}

function everybody(request: FastifyRequest): Actor {
  return { kind: 'public', bodyId: bodyId(request), locale: request.visit.locale };
}
