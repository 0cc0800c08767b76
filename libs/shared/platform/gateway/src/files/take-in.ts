import { FileRefused, type FileRefusal } from '@standing/platform/documents';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IdentityDoor } from '../auth/identity-door.js';
import type { GatewayOptions } from '../gateway-options.js';
import { mayTry } from '../http/guards.js';
import { actorOf } from '../http/visit.js';
import { readUpload } from './read-upload.js';

const STATUS: Readonly<Record<FileRefusal, number>> = {
  FILE_BROKEN: 400,
  FILE_TOO_LARGE: 413,
  FILE_WRONG_TYPE: 415,
  FILE_EMPTY: 422,
  FILE_LOCKED: 422,
  FILE_ACTIVE: 422,
  FILE_TOO_HEAVY: 422,
  FILE_INFECTED: 422,
};

/**
 * Takes one file from a signed-in member and answers with `{ ticket, mediaType, bytes, name, scan }`; the ticket holds for a
 * day. Refusals: UNAUTHENTICATED, FILE_TOO_MANY, and the codes above.
 */
export async function takeIn(
  request: FastifyRequest,
  reply: FastifyReply,
  { documents }: Pick<GatewayOptions, 'documents'>,
  identity: IdentityDoor,
): Promise<FastifyReply> {
  const actor = await actorOf(request, identity);
  if (actor.kind !== 'member') return refuse(request, reply, 401, 'UNAUTHENTICATED');
  if (!(await mayTry('file', request, actor.personId))) return refuse(request, reply, 429, 'FILE_TOO_MANY');
  try {
    return await reply.send(await readUpload(request, (name, content) => documents.receive(actor, name, content)));
  } catch (error) {
    if (error instanceof FileRefused) return refuse(request, reply, STATUS[error.code], error.code);
    throw error;
  }
}

/** What was not read of the body goes nowhere; the connection is not used again. */
function refuse(request: FastifyRequest, reply: FastifyReply, status: number, code: string): FastifyReply {
  request.raw.resume();
  return reply.code(status).header('connection', 'close').send({ error: { code } });
}
