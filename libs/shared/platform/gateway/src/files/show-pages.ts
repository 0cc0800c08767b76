import { isId } from '@standing/kernel';
import type { Opened, Previewed, Previews } from '@standing/platform/documents';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IdentityDoor } from '../auth/identity-door.js';
import type { GatewayOptions } from '../gateway-options.js';
import { mayTry } from '../http/guards.js';
import { actorOf } from '../http/visit.js';
import { FILE_HEADERS, type Found, readable } from './hand-out.js';
import type { Shelf } from './shelves.js';

/** The most pages that are shown as pictures, the first ones; whoever needs more takes the file. */
const MOST_SHOWN = 50;

type Needed = Pick<GatewayOptions, 'graph' | 'documents'> & { readonly previews: Previews };

/**
 * What a reader is told of a file that is theirs to read: its name, whether it was searched for viruses or is held back, and
 * how many pages it has and how many of them, from the first on, are shown as pictures; none where none can be made. Refusal:
 * TOO_MANY, after more looks in a minute than a reader has use for.
 */
export async function tellOfFile(
  request: FastifyRequest,
  reply: FastifyReply,
  shelf: Shelf,
  needed: Needed,
  identity: IdentityDoor,
): Promise<FastifyReply> {
  const file = await fileOf(request, shelf, needed, identity);
  void reply.headers(FILE_HEADERS);
  if (!file) return reply.code(404).send({ error: { code: 'NOT_FOUND' } });
  if (file === 'too-many') return tooMany(reply);
  const { found, opened } = file;
  const pages = opened.mayBeGiven ? ((await needed.previews.pagesOf(previewed(file))) ?? 0) : 0;
  const { name, mediaType } = found;
  const { scan, mayBeGiven } = opened;
  return reply.send({ name, mediaType, scan, heldBack: !mayBeGiven, pages, shown: Math.min(pages, MOST_SHOWN) });
}

/** One page of it as a picture: never the original. For anybody else, and for what has no picture, there is none. Refusal: TOO_MANY. */
export async function showPage(
  request: FastifyRequest,
  reply: FastifyReply,
  shelf: Shelf,
  needed: Needed,
  identity: IdentityDoor,
): Promise<FastifyReply> {
  const { page } = request.params as { page: string };
  const file = /^[1-9]\d?$/.test(page) ? await fileOf(request, shelf, needed, identity) : null;
  void reply.headers(FILE_HEADERS);
  if (file === 'too-many') return tooMany(reply);
  const isShown = file?.opened.mayBeGiven === true && Number(page) <= MOST_SHOWN;
  const picture = isShown ? await needed.previews.pictureOf(previewed(file), Number(page)) : null;
  return picture ? reply.type('image/webp').send(picture) : reply.code(404).send({ error: { code: 'NOT_FOUND' } });
}

type File = { readonly found: Found; readonly opened: Opened };

async function fileOf(
  request: FastifyRequest,
  shelf: Shelf,
  { graph, documents }: Needed,
  identity: IdentityDoor,
): Promise<File | 'too-many' | null> {
  const { id } = request.params as { id: string };
  const actor = await actorOf(request, identity);
  if (!isId(id) || actor.kind !== 'member') return null;
  if (!(await mayTry('page', request, actor.personId))) return 'too-many';
  const found = await readable(graph, actor, shelf, id);
  const opened = found && (await documents.open({ bodyId: actor.bodyId, documentId: found.id }));
  return found && opened ? { found, opened } : null;
}

function tooMany(reply: FastifyReply): FastifyReply {
  return reply.code(429).send({ error: { code: 'TOO_MANY' } });
}

function previewed({ found: { mediaType }, opened: { content } }: File): Previewed {
  return { content, mediaType };
}
