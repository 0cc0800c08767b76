import type { Actor, CallTokens } from '@standing/platform/auth';
import type { BodyScopedReader } from '@standing/platform/database';
import type { Log } from '@standing/platform/observability';
import { type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import type { Messages } from '../context/context-definition.js';
import { graphqlError } from '../errors/graphql-error.js';
import { compiled, type Runnable } from './compiled.js';
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
  const { variables = {}, requestId } = request;
  const run = compiled(subgraph.schema, request.query, request.operationName);
  if ('errors' in run) return toldTo(actor, subgraph, requestId, { errors: run.errors });
  return runAs(subgraph, actor, { run, variables, requestId });
}

/** Runs an operation of the subgraph for the actor, whom the caller in this process answers for. */
export async function runAs(
  subgraph: Subgraph,
  actor: Actor,
  { run, variables, requestId }: Operation,
): Promise<ExecutionResult> {
  const context = operationContext(actor, subgraph.reader, requestId);
  return toldTo(actor, subgraph, requestId, await run.query(undefined, context, { ...variables }));
}

type Operation = {
  readonly run: Runnable;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly requestId: string;
};

/** The result with its errors as the actor may read them. */
function toldTo(
  { locale }: Actor,
  { messages, log }: Subgraph,
  requestId: string,
  result: ExecutionResult,
): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map((error) => graphqlError(error, { locale, messages, log, requestId }));
  return { ...result, errors };
}
