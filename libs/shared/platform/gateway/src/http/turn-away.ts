import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PageDoor } from '../pages/page-door.js';

const FROM_ELSEWHERE = { message: 'Only a page of this site may ask.', extensions: { code: 'FORBIDDEN' } };
const NOBODY_HERE = { message: 'No body is reached by this name.', extensions: { code: 'NOT_FOUND' } };

/** Turns away what another site's page sent. A client of the graph is told so in JSON, a person by a page. */
export function notFromHere(request: FastifyRequest, reply: FastifyReply, pages: PageDoor): FastifyReply {
  return asksGraph(request)
    ? reply.code(403).send({ errors: [FROM_ELSEWHERE] })
    : pages.send(request, reply, 'error', { kind: 'not-allowed' }, 403);
}

/** Turns away what was sent to a host name that is no body's. */
export function noSuchHost(request: FastifyRequest, reply: FastifyReply, pages: PageDoor): FastifyReply {
  return asksGraph(request) ? reply.code(404).send({ errors: [NOBODY_HERE] }) : pages.notFound(request, reply);
}

/** Whether the request is for the graph's own route. */
export function asksGraph(request: FastifyRequest): boolean {
  return request.routeOptions.url === '/graphql';
}
