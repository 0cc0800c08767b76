import { isId } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { asAttachment } from '@standing/platform/documents';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IdentityDoor } from '../auth/identity-door.js';
import type { GatewayOptions } from '../gateway-options.js';
import { actorOf } from '../http/visit.js';
import type { PageDoor } from '../pages/page-door.js';
import type { Shelf } from './shelves.js';

type Found = { readonly id: string; readonly name: string; readonly mediaType: string };

/** What a file may do where a browser shows it all the same: nothing. */
export const FILE_HEADERS = {
  'content-security-policy': "default-src 'none'; sandbox",
  'cache-control': 'private, no-store',
};

/** Hands a file out to whom its context lets read it; for anybody else there is no such page. */
export async function handOut(
  request: FastifyRequest,
  reply: FastifyReply,
  shelf: Shelf,
  { graph, documents }: Pick<GatewayOptions, 'graph' | 'documents'>,
  identity: IdentityDoor,
  pages: PageDoor,
): Promise<FastifyReply> {
  const { id } = request.params as { id: string };
  const actor = await actorOf(request, identity);
  const found = isId(id) ? await readable(graph, actor, shelf, id) : null;
  if (!found) return pages.notFound(request, reply);
  const content = await documents.read({ bodyId: actor.bodyId, documentId: found.id });
  if (!content) throw new Error(`The document ${found.id} is not in the store.`);
  return reply
    .headers({ ...FILE_HEADERS, 'content-disposition': asAttachment(found.name) })
    .type(found.mediaType)
    .send(content);
}

/** The file as its context shows it to the reader; null when it shows none. */
async function readable(
  graph: GatewayOptions['graph'],
  actor: Actor,
  { document }: Shelf,
  id: string,
): Promise<Found | null> {
  try {
    const query = `query DocumentToHandOut($id: Uuid!) { found: ${document}(id: $id) { id name mediaType } }`;
    return (await graph.ask<{ found: Found }>(actor, query, { id })).found;
  } catch (error) {
    const code = (error as { extensions?: { code?: string } }).extensions?.code ?? '';
    if (['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED'].includes(code)) return null;
    throw error;
  }
}
