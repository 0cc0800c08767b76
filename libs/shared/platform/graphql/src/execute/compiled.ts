import { type ExecutionResult, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';

const KEPT = 500;

/** An operation ready to be run. */
export type Runnable = {
  readonly query: (
    root: unknown,
    context: unknown,
    variables: Record<string, unknown>,
  ) => Promise<ExecutionResult> | ExecutionResult;
};
type Compiled = Runnable | { readonly errors: readonly GraphQLError[] };

const caches = new WeakMap<GraphQLSchema, Map<string, Compiled>>();

/** The operation, parsed, validated and compiled once; the least recently used is forgotten past 500. */
export function compiled(schema: GraphQLSchema, query: string, operationName: string | undefined): Compiled {
  const cache = caches.get(schema) ?? new Map<string, Compiled>();
  caches.set(schema, cache);
  const key = `${operationName ?? ''} ${query}`;
  const entry = cache.get(key) ?? compile(schema, query, operationName);
  cache.delete(key);
  cache.set(key, entry);
  if (cache.size > KEPT) cache.delete(cache.keys().next().value as string);
  return entry;
}

function compile(schema: GraphQLSchema, query: string, operationName: string | undefined): Compiled {
  try {
    const document = parse(query, { maxTokens: 2000 });
    const errors = validate(schema, document);
    if (errors.length > 0) return { errors };
    const result = compileQuery(schema, document, operationName);
    if (isCompiledQuery(result)) return result as Runnable;
    return { errors: result.errors ?? [new GraphQLError('The operation could not be compiled.')] };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}
