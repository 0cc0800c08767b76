import { createHash } from 'node:crypto';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { Actor, CallTokens } from '@standing/platform/auth';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IdentityDoor } from '../auth/identity-door.js';
import { GatewayContext } from '../graph/gateway-context.js';
import type { GatewayOptions } from '../gateway-options.js';
import { NUL } from './form-fields.js';
import { DOCUMENT_LIMIT, refuseWhatIsLong } from './long-document.js';
import { StraightRoute } from './straight-route.js';
import { actorOf } from './visit.js';

const HASH = /^(sha256:)?[0-9a-f]{64}$/;

/** The graph's own route: trusted documents by hash; any other document only where the gateway is open. */
export function openGraphqlRoute(server: FastifyInstance, options: GatewayOptions, identity: IdentityDoor): void {
  const documents = new Map(
    Object.entries(options.web.documents).map(([hash, text]) => [hash.replace('sha256:', ''), text]),
  );
  const whoAsks = async (request: FastifyRequest) =>
    (await serviceOf(request, options.tokens)) ?? (await actorOf(request, identity));
  const served = fastifyApolloHandler(options.graph.server, {
    context: async (request: FastifyRequest) =>
      new GatewayContext(await whoAsks(request), request.visit.requestId, options.log),
  }) as (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
  const straight = new StraightRoute(options.graph, [...documents.values()]);
  server.post('/graphql', {
    bodyLimit: DOCUMENT_LIMIT,
    preHandler: async (request, reply) => {
      refuseWhatIsLong(request);
      if (hasNul(request.body)) return refuse(reply, 'BAD_USER_INPUT', 'A text holds a character that is none.');
      const free = options.open || (await serviceOf(request, options.tokens)) !== null;
      const refusal = useTrustedDocument(request, documents, free);
      if (refusal) return refuse(reply, 'DOCUMENT_UNKNOWN', refusal);
    },
    handler: async (request, reply) =>
      (await straight.answer(request, reply, whoAsks)) ?? (await served(request, reply)),
  });
  if (options.open) server.get('/graphql', served);
}

/** Puts the known document in the place of its hash; says why when it cannot. */
function useTrustedDocument(
  request: FastifyRequest,
  documents: ReadonlyMap<string, string>,
  open: boolean,
): string | null {
  const body = request.body as { documentId?: unknown; query?: unknown } | undefined;
  const id = body?.documentId;
  if (typeof id === 'string' && HASH.test(id)) {
    const text = documents.get(id.replace('sha256:', ''));
    if (text === undefined) return 'This document is not known here. Reload the page.';
    // It holds one operation, so whatever name is sent with it chooses nothing.
    request.body = { ...body, query: text, documentId: undefined, operationName: null };
    return null;
  }
  const isKnown =
    typeof body?.query === 'string' && documents.has(createHash('sha256').update(body.query).digest('hex'));
  return open || isKnown ? null : 'Only trusted documents are answered here.';
}

/** Another part of the platform, when the call carries a note that it signed for the gateway. */
async function serviceOf(request: FastifyRequest, tokens: CallTokens): Promise<Actor | null> {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ');
  if (scheme !== 'Bearer' || !token) return null;
  const actor = await tokens.verify(token, 'gateway').catch(() => null);
  return actor?.kind === 'service' ? actor : null;
}

function refuse(reply: FastifyReply, code: string, message: string): FastifyReply {
  return reply.code(400).send({ errors: [{ message, extensions: { code } }] });
}

/** Whether a text, however deep, holds the one character that no text of the database can. */
function hasNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes(NUL);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasNul);
}
