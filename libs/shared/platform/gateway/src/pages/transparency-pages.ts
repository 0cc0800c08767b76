import type { Actor } from '@standing/platform/auth';
import type { Graph } from '@standing/platform/graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { asksFirst } from '../http/asks-first.js';
import { mayTry } from '../http/guards.js';
import { sendTagged } from '../http/send-tagged.js';
import type { PageDoor } from './page-door.js';
import { bodyId } from './sign-in-pages.js';

const REPORTS = `query PublishedReports($year: Int) { transparencyReports(year: $year) {
  year edition correction publishedOn numbers { table part cases } totals { table cases } } }`;
const HTML_TYPE = 'text/html; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';
const YEAR = /^[1-9]\d{3}$/;

type Published = { readonly transparencyReports: readonly object[] };

/**
 * What is published of the complaints of a year, for anybody and at addresses that do not change: a page and the same as JSON, each
 * with every edition of the year, so that what was read once can be read again.
 */
export class TransparencyPages {
  constructor(
    private readonly graph: Graph,
    private readonly pages: PageDoor,
  ) {}

  open(server: FastifyInstance): void {
    const limited = { onRequest: (request: FastifyRequest, reply: FastifyReply) => this.admit(request, reply) };
    server.get('/transparency', limited, (request, reply) => this.list(request, reply, wantsWords(request)));
    server.get('/transparency.json', limited, (request, reply) => this.list(request, reply, false));
    server.get('/transparency/:year', limited, (request, reply) => this.one(request, reply));
  }

  /** Each visitor so often, and only where a body is. */
  private async admit(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
    if (!request.visit.body) return this.pages.notFound(request, reply);
    if (await mayTry('charter', request)) return undefined;
    return this.pages.send(request, reply, 'error', { kind: 'too-many' }, 429);
  }

  private async list(request: FastifyRequest, reply: FastifyReply, inWords: boolean): Promise<FastifyReply> {
    return this.answer(request, reply, await this.reports(request, null), null, inWords);
  }

  private async one(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { year: typed } = request.params as { year: string };
    const year = typed.replace(/\.json$/i, '');
    const reports = YEAR.test(year) ? await this.reports(request, Number(year)) : [];
    if (reports.length === 0) return this.pages.notFound(request, reply);
    return this.answer(request, reply, reports, Number(year), year === typed && wantsWords(request));
  }

  private async reports(request: FastifyRequest, year: number | null): Promise<readonly object[]> {
    return (await this.graph.ask<Published>(everybody(request), REPORTS, { year })).transparencyReports;
  }

  private answer(
    request: FastifyRequest,
    reply: FastifyReply,
    reports: readonly object[],
    year: number | null,
    inWords: boolean,
  ): FastifyReply {
    if (!inWords)
      return sendTagged(request, reply, { type: JSON_TYPE, bytes: `${JSON.stringify(reports, null, 1)}\n` });
    const bytes = this.pages.render(request, 'transparency', { reports, year });
    return sendTagged(request, reply, { type: HTML_TYPE, bytes });
  }
}

function wantsWords(request: FastifyRequest): boolean {
  return asksFirst(request, 'text/html', 'application/json');
}

function everybody(request: FastifyRequest): Actor {
  return { kind: 'public', bodyId: bodyId(request), locale: request.visit.locale };
}
