import { isId } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { asAttachment, type Linked, type MediaType, type Opened, type Scan } from '@standing/platform/documents';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IdentityDoor } from '../auth/identity-door.js';
import type { GatewayOptions } from '../gateway-options.js';
import { actorOf } from '../http/visit.js';
import type { PageDoor } from '../pages/page-door.js';
import type { Shelf } from './shelves.js';

export type Found = { readonly id: string; readonly name: string; readonly mediaType: MediaType };

/** What a file may do where a browser shows it all the same: nothing. */
export const FILE_HEADERS = {
  'content-security-policy': "default-src 'none'; sandbox",
  'cache-control': 'private, no-store',
};

type Needed = Pick<GatewayOptions, 'graph' | 'documents'>;

/** Sends whom its context lets read a file on to the link that hands it out; for anybody else there is no such page. */
export async function leadToFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { graph, documents }: Needed,
  identity: IdentityDoor,
  pages: PageDoor,
  shelf: Shelf,
): Promise<FastifyReply> {
  const { id } = request.params as { id: string };
  const actor = await actorOf(request, identity);
  const found = isId(id) && actor.kind === 'member' ? await readable(graph, actor, shelf, id) : null;
  if (!found || actor.kind !== 'member') return pages.notFound(request, reply);
  const { bodyId, personId: readerId } = actor;
  const { id: documentId, name, mediaType } = found;
  const link = await documents.links.mint({ bodyId, readerId, documentId, name, mediaType });
  return reply.header('cache-control', 'private, no-store').redirect(`/files/given?link=${link}`, 303);
}

/** Hands out what a link leads to, to the reader whom it was made for: an attachment, in which nothing runs. */
export async function handOut(
  request: FastifyRequest,
  reply: FastifyReply,
  { documents, log }: Pick<GatewayOptions, 'documents' | 'log'>,
  identity: IdentityDoor,
  pages: PageDoor,
): Promise<FastifyReply> {
  const given = await linkedTo(request, identity, documents.links);
  if (!given) return pages.notFound(request, reply);
  return give(request, reply, { log, pages }, given, await documents.open(given));
}

type Links<Given> = {
  read(link: string, reader: { readonly bodyId: string; readonly readerId: string }): Promise<Given | null>;
};

/** What the link of an address leads to; null for anybody but the member whom it was made for. */
export async function linkedTo<Given>(
  request: FastifyRequest,
  identity: IdentityDoor,
  links: Links<Given>,
): Promise<Given | null> {
  const { link } = request.query as { link?: unknown };
  const actor = await actorOf(request, identity);
  if (actor.kind !== 'member' || typeof link !== 'string') return null;
  return links.read(link, { bodyId: actor.bodyId, readerId: actor.personId });
}

/** Hands out a file that was opened for the reader of a link, unless it is held back or not there. */
export function give(
  request: FastifyRequest,
  reply: FastifyReply,
  { log, pages }: Pick<GatewayOptions, 'log'> & { readonly pages: PageDoor },
  { documentId, name, mediaType }: Linked,
  opened: Opened | null,
): FastifyReply | Promise<FastifyReply> {
  if (!opened) {
    log.warn({ documentId }, 'A link leads to a document that is not in the store: erased within its minute, or lost.');
    return pages.notFound(request, reply);
  }
  if (!opened.mayBeGiven) return heldBack(request, reply, pages, opened.scan);
  return reply
    .headers({ ...FILE_HEADERS, 'content-disposition': asAttachment(name) })
    .type(mediaType)
    .send(opened.content);
}

/** Why a file that the reader may read is not handed out. */
function heldBack(request: FastifyRequest, reply: FastifyReply, pages: PageDoor, scan: Scan): FastifyReply {
  return scan === 'infected'
    ? pages.send(request, reply, 'error', { kind: 'file-infected' }, 409)
    : pages.send(request, reply, 'error', { kind: 'file-not-searched' }, 503);
}

/** The file as its context shows it to the reader; null when it shows none. */
export async function readable(
  graph: GatewayOptions['graph'],
  actor: Actor,
  { document }: Shelf,
  id: string,
): Promise<Found | null> {
  const query = `query DocumentToHandOut($id: Uuid!) { found: ${document}(id: $id) { id name mediaType } }`;
  return orNone(async () => (await graph.ask<{ found: Found }>(actor, query, { id })).found);
}

/** What a context answers of a file; null where it shows none to the reader. */
export async function orNone<Value>(ask: () => Promise<Value>): Promise<Value | null> {
  try {
    return await ask();
  } catch (error) {
    const code = (error as { extensions?: { code?: string } }).extensions?.code ?? '';
    if (['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED'].includes(code)) return null;
    throw error;
  }
}
