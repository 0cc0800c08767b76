import { newId } from '@standing/kernel';
import type { Log } from '@standing/platform/observability';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PageDoor } from '../pages/page-door.js';
import { setHeaders } from './guards.js';
import { asksGraph } from './turn-away.js';

const NO_BODY = { body: null, locale: 'fr' } as const;

/** What a visitor sees when there is no such page, or when something of ours broke: a reference, and nothing else of it. */
export function openFaults(server: FastifyInstance, pages: PageDoor, log: Log): void {
  server.setNotFoundHandler((request, reply) => {
    request.visit ??= { ...NO_BODY, requestId: newId() };
    return pages.notFound(request, reply);
  });
  server.setErrorHandler((error: FastifyError, request, reply) => fault(error, request, reply, pages, log));
}

/** Answers an address that cannot be read: Fastify finds no route for it, and so runs no hook. */
export function unreadableAddress(publicUrl: string, pages: PageDoor) {
  return (_: Error, request: FastifyRequest, reply: FastifyReply): void => {
    request.visit = { ...NO_BODY, requestId: newId() };
    setHeaders(request, reply, publicUrl);
    void pages.notFound(request, reply);
  };
}

function fault(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
  pages: PageDoor,
  log: Log,
): FastifyReply {
  request.visit ??= { ...NO_BODY, requestId: newId() };
  const code = (error as { extensions?: { code?: string } }).extensions?.code;
  if (code === 'NOT_FOUND' || code === 'BAD_USER_INPUT') return pages.notFound(request, reply);
  const status = error.statusCode ?? 500;
  const { requestId } = request.visit;
  if (status >= 500) log.error({ err: error, requestId, method: request.method }, 'A request failed.');
  if (asksGraph(request)) {
    return reply.code(status).send({
      errors: [
        {
          message: 'The request could not be read.',
          extensions: { code: status < 500 ? 'BAD_REQUEST' : 'INTERNAL', requestId },
        },
      ],
    });
  }
  return status < 500
    ? pages.send(request, reply, 'error', { kind: 'form-expired' }, status)
    : pages.send(request, reply, 'problem', { reference: requestId }, 500);
}
