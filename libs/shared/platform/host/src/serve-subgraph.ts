import { newId } from '@standing/kernel';
import { executeSubgraph, type Subgraph } from '@standing/platform/graphql';
import Fastify, { type FastifyInstance } from 'fastify';

type Call = { readonly query?: string; readonly variables?: Record<string, unknown>; readonly operationName?: string };

/** The most bytes of a call: what the gateway lets in, and its query beside it. */
const BODY_LIMIT = 3_000_000;

/** Serves one subgraph to the gateway: each call carries the gateway's signed note, or is told nothing at all. */
export function serveSubgraph(subgraph: Subgraph): FastifyInstance {
  const server = Fastify({ logger: false, bodyLimit: BODY_LIMIT, forceCloseConnections: true });
  server.get('/health/live', async () => ({ status: 'live' }));
  server.post<{ Body: Call }>('/', async (request) => {
    const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
    const { query = '', variables, operationName } = request.body;
    const requestId = String(request.headers['x-request-id'] ?? newId());
    return executeSubgraph(subgraph, { query, variables, operationName, token, requestId });
  });
  return server;
}
