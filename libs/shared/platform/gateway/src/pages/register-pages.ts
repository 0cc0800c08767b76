import type { Actor } from '@standing/platform/auth';
import type { Graph } from '@standing/platform/graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { asksFirst } from '../http/asks-first.js';
import { mayTry } from '../http/guards.js';
import { sendTagged } from '../http/send-tagged.js';
import type { PageDoor } from './page-door.js';
import { bodyId } from './sign-in-pages.js';
import { type RegisterEntry, verification } from './verification.js';

const ENTRY = `reference name status level { code title } since until pausedSince
  lines { line fromOn untilOn lastOn conditions } checkedAt`;
const ENTRY_OF = `query RegisterEntry($reference: String!) { registerEntry(reference: $reference) { ${ENTRY} } }`;
const GONE_OF = `query RegisterGone($reference: String!) { registerGone(reference: $reference) }`;
const SEARCH = `query RegisterSearch($text: String!, $after: String) {
  registerSearch(text: $text, first: 20, after: $after) { edges { node { ${ENTRY} } } pageInfo { hasNextPage endCursor } } }`;
const HTML = 'text/html; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';
const LEAST_LETTERS = 2;
const LONGEST = 120;
const GONE = 410;
const UNKNOWN = 404;

type Found = {
  readonly edges: readonly { readonly node: RegisterEntry }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/** The public register: a search, an entry, and the same for programs. Everybody is nobody here: sessions are not looked at. */
export class RegisterPages {
  constructor(
    private readonly graph: Graph,
    private readonly pages: PageDoor,
  ) {}

  open(server: FastifyInstance): void {
    const limited = { onRequest: (request: FastifyRequest, reply: FastifyReply) => this.admit(request, reply) };
    server.get('/register', limited, (request, reply) => this.search(request, reply));
    server.get('/register/:reference', limited, (request, reply) => this.entry(request, reply));
    server.get('/verify/:reference', limited, (request, reply) => this.verify(request, reply));
  }

  /** Each visitor so often, and only where a body is. */
  private async admit(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
    if (!request.visit.body) return this.pages.notFound(request, reply);
    if (await mayTry('register', request)) return undefined;
    return this.pages.send(request, reply, 'error', { kind: 'too-many' }, 429);
  }

  private async search(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { q = '', after } = request.query as Readonly<Record<string, string | undefined>>;
    const query = String(q).trim().slice(0, LONGEST);
    const letters = query.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    if (letters < LEAST_LETTERS) {
      const state = query === '' ? 'start' : 'too-short';
      return this.page(request, reply, 'register-search', { state, query, entries: [], next: null });
    }
    const { registerSearch } = await this.graph.ask<{ registerSearch: Found }>(everybody(request), SEARCH, {
      text: query,
      after: after ? String(after) : null,
    });
    const { edges, pageInfo } = registerSearch;
    const entries = edges.map(({ node }) => node);
    const next = pageInfo.hasNextPage ? `/register?${addressOf(query, pageInfo.endCursor ?? '')}` : null;
    return this.page(request, reply, 'register-search', { state: 'answered', query, entries, next });
  }

  private async entry(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { reference } = request.params as { reference: string };
    const entry = await this.ask(request, reference);
    if (!entry) return this.none(request, reply, reference);
    if (entry.reference !== reference) return reply.redirect(`/register/${entry.reference}`, 302);
    return this.page(request, reply, 'register-entry', { state: 'found', entry, zone: zoneOf(request) });
  }

  /** For people and for programs at one address: JSON for whoever asks for it before HTML, or under `.json`. */
  private async verify(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { reference: typed } = request.params as { reference: string };
    const reference = typed.replace(/\.json$/i, '');
    const entry = await this.ask(request, reference);
    if (reference !== typed || asksFirst(request, 'application/json', 'text/html')) {
      const status = entry ? 200 : await this.statusOfNone(request, reference);
      const bytes = verification(reference, entry, request.visit.body?.name ?? '', status === GONE);
      return sendTagged(request, reply, { type: JSON_TYPE, bytes, status });
    }
    if (!entry) return this.none(request, reply, reference);
    const json = `/verify/${entry.reference}.json`;
    return this.page(request, reply, 'register-entry', { state: 'found', entry, zone: zoneOf(request), json });
  }

  private async ask(request: FastifyRequest, reference: string): Promise<RegisterEntry | null> {
    const asked = { reference: reference.slice(0, LONGEST) };
    const answer = await this.graph.ask<{ registerEntry: RegisterEntry | null }>(everybody(request), ENTRY_OF, asked);
    return answer.registerEntry;
  }

  /** An address that led to an entry says that it does no longer, so that nobody keeps what was read there. */
  private async statusOfNone(request: FastifyRequest, reference: string): Promise<number> {
    const asked = { reference: reference.slice(0, LONGEST) };
    const { registerGone } = await this.graph.ask<{ registerGone: boolean }>(everybody(request), GONE_OF, asked);
    return registerGone ? GONE : UNKNOWN;
  }

  private async none(request: FastifyRequest, reply: FastifyReply, reference: string): Promise<FastifyReply> {
    const status = await this.statusOfNone(request, reference);
    const props = { state: status === GONE ? 'gone' : 'unknown', asked: reference.slice(0, LONGEST) };
    return this.page(request, reply, 'register-entry', props, status);
  }

  private page(request: FastifyRequest, reply: FastifyReply, page: string, props: object, status = 200): FastifyReply {
    return sendTagged(request, reply, { type: HTML, bytes: this.pages.render(request, page, props), status });
  }
}

function everybody(request: FastifyRequest): Actor {
  return { kind: 'public', bodyId: bodyId(request), locale: request.visit.locale };
}

function zoneOf(request: FastifyRequest): string {
  return request.visit.body?.zone ?? 'UTC';
}

function addressOf(q: string, after: string): string {
  return new URLSearchParams({ q, after }).toString();
}
