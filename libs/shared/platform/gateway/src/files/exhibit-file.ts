import { isId, newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { DocumentPlace, Documents, MediaType, Opened } from '@standing/platform/documents';
import { openFile } from '@standing/platform/sealed-text';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IdentityDoor } from '../auth/identity-door.js';
import type { GatewayOptions } from '../gateway-options.js';
import { actorOf } from '../http/visit.js';
import type { PageDoor } from '../pages/page-door.js';
import { give, linkedTo, orNone } from './hand-out.js';
import type { FindFile } from './show-pages.js';

/** An exhibit of a case, as complaints lets the reader have it; each time that one is read, complaints writes it down. */
type Exhibit = {
  readonly id: string;
  readonly name: string;
  readonly mediaType: MediaType;
  /** What opens it, in base 64: complaints sealed it itself. */
  readonly key: string;
  /** The file itself may be handed out, and not the pictures of its pages alone. */
  readonly whole: boolean;
};

const READ = `mutation ReadExhibit($id: Uuid!, $key: Uuid!) {
  found: readExhibit(id: $id, idempotencyKey: $key) { id name mediaType key whole } }`;

type Needed = Pick<GatewayOptions, 'graph' | 'documents'>;

/** Sends whom complaints lets have the file itself on to the link that hands it out; for anybody else there is no such page. */
export async function leadToExhibit(
  request: FastifyRequest,
  reply: FastifyReply,
  { graph, documents }: Needed,
  identity: IdentityDoor,
  pages: PageDoor,
): Promise<FastifyReply> {
  const { id } = request.params as { id: string };
  const actor = await actorOf(request, identity);
  if (!isId(id) || actor.kind !== 'member') return pages.notFound(request, reply);
  const found = await exhibitFor(graph, actor, id);
  if (!found?.whole) return pages.notFound(request, reply);
  const { bodyId, personId: readerId } = actor;
  const { id: documentId, name, mediaType, key } = found;
  const link = await documents.sealedLinks.mint({ bodyId, readerId, documentId, name, mediaType, key });
  return reply.header('cache-control', 'private, no-store').redirect(`/files/exhibit?link=${link}`, 303);
}

/** Hands out what a link leads to, to the reader whom it was made for; the link alone holds the key that opens it. */
export async function handOutExhibit(
  request: FastifyRequest,
  reply: FastifyReply,
  { documents, log }: Pick<GatewayOptions, 'documents' | 'log'>,
  identity: IdentityDoor,
  pages: PageDoor,
): Promise<FastifyReply> {
  const given = await linkedTo(request, identity, documents.sealedLinks);
  if (!given) return pages.notFound(request, reply);
  const { bodyId, documentId, key, isMadeHere = false } = given;
  return give(request, reply, { log, pages }, given, await opened(documents, { bodyId, documentId }, key, isMadeHere));
}

/** Finds exhibits for whoever may read them, to show their pages as pictures: nothing of what a file carries beside them. */
export function amongExhibits({ graph, documents }: Needed): FindFile {
  return async (actor, id) => {
    const found = await exhibitFor(graph, actor, id);
    const content = found && (await opened(documents, { bodyId: actor.bodyId, documentId: found.id }, found.key));
    return found && content ? { found, opened: content } : null;
  };
}

function exhibitFor(graph: GatewayOptions['graph'], actor: Member, id: string): Promise<Exhibit | null> {
  return orNone(async () => (await graph.ask<{ found: Exhibit }>(actor, READ, { id, key: newId() })).found);
}

function opened(documents: Documents, place: DocumentPlace, key: string, isMadeHere = false): Promise<Opened | null> {
  const unseal = (sealed: Buffer) => openFile(Buffer.from(key, 'base64'), place, sealed);
  return isMadeHere ? documents.openMade(place, unseal) : documents.open(place, unseal);
}
