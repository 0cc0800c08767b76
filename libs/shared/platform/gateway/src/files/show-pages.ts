import { isId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
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

/** A file that is its reader's to read, opened. */
type File = { readonly found: Pick<Found, 'name' | 'mediaType'>; readonly opened: Opened };

/** Finds a file for a reader by its id; null when it is not theirs to read, or not there. */
export type FindFile = (actor: Member, id: string) => Promise<File | null>;

/** Finds files on a shelf, as their context shows them. */
export function onShelf(shelf: Shelf, { graph, documents }: Pick<GatewayOptions, 'graph' | 'documents'>): FindFile {
  return async (actor, id) => {
    const found = await readable(graph, actor, shelf, id);
    const opened = found && (await documents.open({ bodyId: actor.bodyId, documentId: found.id }));
    return found && opened ? { found, opened } : null;
  };
}

/**
 * What a reader is told of a file that is theirs to read: its name, whether it was searched for viruses or is held back, and
 * how many pages it has and how many of them, from the first on, are shown as pictures; none where none can be made. Refusal:
 * TOO_MANY, after more looks in a minute than a reader has use for.
 */
export async function tellOfFile(
  request: FastifyRequest,
  reply: FastifyReply,
  find: FindFile,
  previews: Previews,
  identity: IdentityDoor,
): Promise<FastifyReply> {
  const file = await fileOf(request, find, identity);
  void reply.headers(FILE_HEADERS);
  if (!file) return reply.code(404).send({ error: { code: 'NOT_FOUND' } });
  if (file === 'too-many') return tooMany(reply);
  const { found, opened } = file;
  const pages = opened.mayBeGiven ? ((await previews.pagesOf(previewed(file))) ?? 0) : 0;
  const { name, mediaType } = found;
  const { scan, mayBeGiven } = opened;
  return reply.send({ name, mediaType, scan, heldBack: !mayBeGiven, pages, shown: Math.min(pages, MOST_SHOWN) });
}

/** One page of it as a picture: never the original. For anybody else, and for what has no picture, there is none. Refusal: TOO_MANY. */
export async function showPage(
  request: FastifyRequest,
  reply: FastifyReply,
  find: FindFile,
  previews: Previews,
  identity: IdentityDoor,
): Promise<FastifyReply> {
  const { page } = request.params as { page: string };
  const file = /^[1-9]\d?$/.test(page) ? await fileOf(request, find, identity) : null;
  void reply.headers(FILE_HEADERS);
  if (file === 'too-many') return tooMany(reply);
  const isShown = file?.opened.mayBeGiven === true && Number(page) <= MOST_SHOWN;
  const picture = isShown ? await previews.pictureOf(previewed(file), Number(page)) : null;
  return picture ? reply.type('image/webp').send(picture) : reply.code(404).send({ error: { code: 'NOT_FOUND' } });
}

async function fileOf(
  request: FastifyRequest,
  find: FindFile,
  identity: IdentityDoor,
): Promise<File | 'too-many' | null> {
  const { id } = request.params as { id: string };
  const actor = await actorOf(request, identity);
  if (!isId(id) || actor.kind !== 'member') return null;
  if (!(await mayTry('page', request, actor.personId))) return 'too-many';
  return find(actor, id);
}

function tooMany(reply: FastifyReply): FastifyReply {
  return reply.code(429).send({ error: { code: 'TOO_MANY' } });
}

function previewed({ found: { mediaType }, opened: { content } }: File): Previewed {
  return { content, mediaType };
}
