import type { Actor } from '@standing/platform/auth';
import type { Graph } from '@standing/platform/graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { handOutPdf, languageOf, type PdfFile } from '../files/pdf-file.js';
import { mayTry } from '../http/guards.js';
import { sendTagged } from '../http/send-tagged.js';
import type { PageDoor } from './page-door.js';
import { bodyId } from './sign-in-pages.js';

const CHARTER = `query CharterAtAddress($address: String!, $number: Int) { publicCharter(address: $address, number: $number) {
  coach number latest publishedOn title source edition hash language languages leftOut
  commitments { code title aims lines { code text own } } } }`;
const PDF = `query CharterPdfAtAddress($address: String!, $number: Int!, $language: CharterLanguage!) {
  publicCharterPdf(address: $address, number: $number, language: $language) { name content } }`;
const HTML = 'text/html; charset=utf-8';
const VERSION = /^([1-9]\d{0,5})(\.pdf)?$/;

/** A coach's charter, for whoever has its address: a page that works without a script, and the same as a PDF. */
export class CharterPages {
  constructor(
    private readonly graph: Graph,
    private readonly pages: PageDoor,
  ) {}

  open(server: FastifyInstance): void {
    const limited = { onRequest: (request: FastifyRequest, reply: FastifyReply) => this.admit(request, reply) };
    server.get('/charters/:address', limited, (request, reply) => this.look(request, reply, null));
    server.get('/charters/:address/:version', limited, (request, reply) => this.version(request, reply));
  }

  /** Each visitor so often: a document takes longer to make than a page. */
  private async admit(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
    void reply.header('x-robots-tag', 'noindex');
    if (await mayTry('charter', request)) return undefined;
    return this.pages.send(request, reply, 'error', { kind: 'too-many' }, 429);
  }

  /** `/charters/<address>/2` is a page, `/charters/<address>/2.pdf` its document. */
  private version(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> | FastifyReply {
    const { version } = request.params as { version: string };
    const [, number, isPdf] = VERSION.exec(version) ?? [];
    if (number === undefined) return this.pages.notFound(request, reply);
    return isPdf ? this.pdf(request, reply, Number(number)) : this.look(request, reply, Number(number));
  }

  private async look(request: FastifyRequest, reply: FastifyReply, number: number | null): Promise<FastifyReply> {
    const { address } = request.params as { address: string };
    const asked = { address, number };
    const { publicCharter: charter } = await this.graph.ask<{ publicCharter: object | null }>(
      everybody(request),
      CHARTER,
      asked,
    );
    const props = charter ? { state: 'found', charter, address } : { state: 'closed' };
    const bytes = this.pages.render(request, 'charter', props);
    return sendTagged(request, reply, { type: HTML, bytes, status: charter ? 200 : 404 });
  }

  private async pdf(request: FastifyRequest, reply: FastifyReply, number: number): Promise<FastifyReply> {
    const { address } = request.params as { address: string };
    const variables = { address, number, language: languageOf(request) };
    const ask = async () =>
      (await this.graph.ask<{ publicCharterPdf: PdfFile }>(everybody(request), PDF, variables)).publicCharterPdf;
    return handOutPdf(request, reply, this.pages, ask);
  }
}

function everybody(request: FastifyRequest): Actor {
  return { kind: 'public', bodyId: bodyId(request), locale: request.visit.locale };
}
