import { isId } from '@standing/kernel';
import { asAttachment } from '@standing/platform/documents';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IdentityDoor } from '../auth/identity-door.js';
import type { GatewayOptions } from '../gateway-options.js';
import { mayTry } from '../http/guards.js';
import { actorOf } from '../http/visit.js';
import type { PageDoor } from '../pages/page-door.js';
import { FILE_HEADERS } from './hand-out.js';

const OWN = `query OwnCharterPdf($id: Uuid!, $language: CharterLanguage!) { myCharterPdf(versionId: $id, language: $language) { name content } }`;

export type CharterPdf = { readonly name: string; readonly content: string };

/**
 * Hands a coach a version of their own charter as a PDF; for anybody else there is no such page. As often as the public ones,
 * since each is made anew.
 */
export async function handOutOwnCharter(
  request: FastifyRequest,
  reply: FastifyReply,
  { graph }: Pick<GatewayOptions, 'graph'>,
  identity: IdentityDoor,
  pages: PageDoor,
): Promise<FastifyReply> {
  const { id } = request.params as { id: string };
  if (!isId(id)) return pages.notFound(request, reply);
  if (!(await mayTry('charter', request))) return pages.send(request, reply, 'error', { kind: 'too-many' }, 429);
  const actor = await actorOf(request, identity);
  const variables = { id, language: languageOf(request) };
  return handOutCharter(
    request,
    reply,
    pages,
    async () => (await graph.ask<{ myCharterPdf: CharterPdf }>(actor, OWN, variables)).myCharterPdf,
  );
}

/** Hands out the document that the graph gives; a page that does not exist where it gives none. */
export async function handOutCharter(
  request: FastifyRequest,
  reply: FastifyReply,
  pages: PageDoor,
  ask: () => Promise<CharterPdf>,
): Promise<FastifyReply> {
  try {
    const { name, content } = await ask();
    return await reply
      .headers({ ...FILE_HEADERS, 'content-disposition': asAttachment(name) })
      .type('application/pdf')
      .send(Buffer.from(content, 'base64'));
  } catch (error) {
    const code = (error as { extensions?: { code?: string } }).extensions?.code ?? '';
    if (['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED'].includes(code)) return pages.notFound(request, reply);
    throw error;
  }
}

/** The document's language, `?language=fr`; the visitor's without it. */
export function languageOf(request: FastifyRequest): 'FR' | 'EN' {
  const { language } = request.query as { language?: string };
  const chosen = language === 'fr' || language === 'en' ? language : request.visit.locale;
  return chosen === 'fr' ? 'FR' : 'EN';
}
