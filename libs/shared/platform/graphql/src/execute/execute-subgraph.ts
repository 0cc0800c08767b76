import type { CallTokens } from '@standing/platform/auth';
import type { BodyScopedReader } from '@standing/platform/database';
import type { Log } from '@standing/platform/observability';
import { type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import type { Messages } from '../context/context-definition.js';
import { graphqlError } from '../errors/graphql-error.js';
import { compiled } from './compiled.js';
import { operationContext } from './operation-context.js';

/** A context's schema and what it takes to run an operation on it. */
export type Subgraph = {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly reader: BodyScopedReader;
  readonly tokens: CallTokens;
  readonly messages: Messages;
  readonly log: Log;
};

export type SubgraphRequest = {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
  /** The gateway's signed note, for this subgraph. */
  readonly token: string;
  readonly requestId: string;
};

/** Checks the gateway's note and runs the operation for whom it names. */
export async function executeSubgraph(subgraph: Subgraph, request: SubgraphRequest): Promise<ExecutionResult> {
  const actor = await subgraph.tokens.verify(request.token, subgraph.name).catch(() => null);
  if (!actor)
    return { errors: [new GraphQLError('Only the gateway may call.', { extensions: { code: 'UNAUTHENTICATED' } })] };
  const reader = { locale: actor.locale, messages: subgraph.messages, log: subgraph.log, requestId: request.requestId };
  const run = compiled(subgraph.schema, request.query, request.operationName);
  if ('errors' in run) return { errors: run.errors.map((error) => graphqlError(error, reader)) };
  const context = operationContext(actor, subgraph.reader, request.requestId);
  const result = await run.query(undefined, context, { ...request.variables });
  if (!result.errors) return result;
  return { ...result, errors: result.errors.map((error) => graphqlError(error, reader)) };
}
