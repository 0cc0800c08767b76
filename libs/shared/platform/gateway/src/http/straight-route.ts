import type { Actor } from '@standing/platform/auth';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OpenGraph } from '../graph/open-graph.js';

const JSON_TYPE = 'application/json; charset=utf-8';

type Asked = {
  readonly query?: unknown;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly operationName?: unknown;
  readonly extensions?: unknown;
};

/** Answers trusted documents past the gateway's server, byte for byte as it would. */
export class StraightRoute {
  private readonly trusted: ReadonlySet<unknown>;

  constructor(
    private readonly graph: OpenGraph,
    texts: readonly string[],
  ) {
    this.trusted = new Set(texts);
  }

  /** The answer; null where the server has to judge: what no client of ours asks in this way, and what cannot begin. */
  async answer(
    request: FastifyRequest,
    reply: FastifyReply,
    whoAsks: (request: FastifyRequest) => Promise<Actor>,
  ): Promise<string | null> {
    const { query, variables } = (request.body ?? {}) as Asked;
    if (!this.trusted.has(query) || !isPlain(request)) return null;
    const document = this.graph.straight(query as string);
    const answer = await document?.answer(await whoAsks(request), request.visit.requestId, variables ?? {});
    if (!answer) return null;
    void reply.header('cache-control', 'no-store').header('content-type', JSON_TYPE);
    return `${JSON.stringify(answer)}\n`;
  }
}

/** JSON in and JSON out, and nothing beside the document and its variables. */
function isPlain({ headers, body }: FastifyRequest): boolean {
  const { variables, operationName, extensions } = body as Asked;
  const { accept = '*/*' } = headers;
  return (
    (headers['content-type'] ?? '').startsWith('application/json') &&
    (accept === '*/*' || accept === 'application/json') &&
    (operationName ?? null) === null &&
    isRecordOrNone(variables) &&
    isRecordOrNone(extensions)
  );
}

function isRecordOrNone(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'object' && !Array.isArray(value));
}
