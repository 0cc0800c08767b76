import type { Actor } from '@standing/platform/auth';
import type { Graph } from '@standing/platform/graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type CharterPdf, handOutCharter, languageOf } from '../files/charter-file.js';
import { mayTry } from '../http/guards.js';
import { sendTagged } from '../http/send-tagged.js';
import type { PageDoor } from './page-door.js';
import { bodyId } from './sign-in-pages.js';

const EDITIONS = `editions: codeEditions { edition title validFrom validUntil }`;
const CODE = `query CodePage($edition: String!) { ${EDITIONS} code: codeEdition(edition: $edition) {
  edition title hash validFrom validUntil sections { code title clauses { code text } }
  comparisons { earlierEdition referenceName referenceLink comparedOn pairs { theirs ours relation } } } }`;
const IN_FORCE = `query CodeInForce { codeOfEthics { edition } }`;
const PDF = `query CodePagePdf($edition: String!, $locale: String!) { codeEditionPdf(edition: $edition, locale: $locale) { name content } }`;
const HTML = 'text/html; charset=utf-8';
const LONGEST = 120;

type CodeAsked = { readonly editions: readonly object[]; readonly code: object | null };

/**
 * The body's code of ethics for everybody (CP-2a): each edition at an address that does not change, to be given to a client
 * or annexed to a contract, and the same as a PDF.
 */
export class CodePages {
  constructor(
    private readonly graph: Graph,
    private readonly pages: PageDoor,
  ) {}

  open(server: FastifyInstance): void {
    const limited = { onRequest: (request: FastifyRequest, reply: FastifyReply) => this.admit(request, reply) };
    server.get('/code-of-ethics', limited, (request, reply) => this.inForce(request, reply));
    server.get('/code-of-ethics/:edition', limited, (request, reply) => this.look(request, reply));
    server.get('/code-of-ethics/:edition/pdf', limited, (request, reply) => this.pdf(request, reply));
  }

  /** Each visitor so often, and only where a body is. */
  private async admit(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
    if (!request.visit.body) return this.pages.notFound(request, reply);
    if (await mayTry('charter', request)) return undefined;
    return this.pages.send(request, reply, 'error', { kind: 'too-many' }, 429);
  }

  /** The short address leads to the edition in force today. */
  private async inForce(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const asked = await this.graph.ask<{ codeOfEthics: { edition: string } | null }>(everybody(request), IN_FORCE, {});
    const edition = asked.codeOfEthics?.edition;
    return edition === undefined
      ? this.page(request, reply, { state: 'none' }, 404)
      : reply.redirect(`/code-of-ethics/${encodeURIComponent(edition)}`, 302);
  }

  private async look(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const edition = editionOf(request);
    const { code, editions } = await this.graph.ask<CodeAsked>(everybody(request), CODE, { edition });
    return code
      ? this.page(request, reply, { state: 'found', code, editions })
      : this.page(request, reply, { state: 'unknown', editions }, 404);
  }

  private async pdf(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const variables = { edition: editionOf(request), locale: languageOf(request) === 'FR' ? 'fr' : 'en' };
    const ask = async () =>
      (await this.graph.ask<{ codeEditionPdf: CharterPdf }>(everybody(request), PDF, variables)).codeEditionPdf;
    return handOutCharter(request, reply, this.pages, ask);
  }

  private page(request: FastifyRequest, reply: FastifyReply, props: object, status = 200): FastifyReply {
    return sendTagged(request, reply, { type: HTML, bytes: this.pages.render(request, 'code', props), status });
  }
}

function editionOf(request: FastifyRequest): string {
  return (request.params as { edition: string }).edition.slice(0, LONGEST);
}

function everybody(request: FastifyRequest): Actor {
  return { kind: 'public', bodyId: bodyId(request), locale: request.visit.locale };
}
