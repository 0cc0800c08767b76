import { isId } from '@standing/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IdentityDoor } from '../auth/identity-door.js';
import type { GatewayOptions } from '../gateway-options.js';
import { mayTry } from '../http/guards.js';
import { actorOf } from '../http/visit.js';
import type { PageDoor } from '../pages/page-door.js';
import { handOutPdf, languageOf, type PdfFile } from './pdf-file.js';

const OWN = `query OwnCharterPdf($id: Uuid!, $language: CharterLanguage!) { myCharterPdf(versionId: $id, language: $language) { name content } }`;

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
  return handOutPdf(
    request,
    reply,
    pages,
    async () => (await graph.ask<{ myCharterPdf: PdfFile }>(actor, OWN, variables)).myCharterPdf,
  );
}
