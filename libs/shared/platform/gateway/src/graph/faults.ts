import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from './gateway-context.js';

/** What Apollo calls a fault, such as a subgraph that cannot be reached: its message may name what is inside. */
const FAULTS: readonly unknown[] = [undefined, 'INTERNAL_SERVER_ERROR', 'DOWNSTREAM_SERVICE_ERROR'];

const SENTENCE = {
  fr: 'Quelque chose n’a pas fonctionné. Réessayez dans un instant.',
  en: 'Something went wrong. Try again in a moment.',
} as const;

/** Keeps what subgraphs said, and nothing that any other part says of a fault. */
export function clientError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { code, refusals, mine, theirs, requestId } = formatted.extensions ?? {};
  if (FAULTS.includes(code)) return { ...formatted, message: SENTENCE.fr, extensions: { code: 'INTERNAL' } };
  const known = {
    ...(refusals ? { refusals } : {}),
    ...(mine ? { mine, theirs } : {}),
    ...(requestId ? { requestId } : {}),
  };
  return { ...formatted, extensions: { code, ...known } };
}

/** A fault that no subgraph has told is logged once, and told as a subgraph would: with a reference, in the reader's language. */
export const tellFaults: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue, errors = [], response }) => {
      if (response.body.kind !== 'single') return;
      const { actor, requestId, log } = contextValue;
      const { singleResult } = response.body;
      singleResult.errors = singleResult.errors?.map((error, index) => {
        const { code, requestId: told } = error.extensions ?? {};
        if (code !== 'INTERNAL' || told) return error;
        log?.error({ err: errors[index], requestId }, 'The graph failed.');
        return { ...error, message: SENTENCE[actor.locale], extensions: { code, requestId } };
      });
      blameDocument(response);
    },
  }),
};

/** A document that cannot be planned, such as one asked by an operation's name that it does not hold, is no fault of ours. */
function blameDocument({ http, body }: GraphQLResponse): void {
  if (body.kind !== 'single' || 'data' in body.singleResult) return;
  if (body.singleResult.errors?.[0]?.extensions?.['code'] === 'INVALID_GRAPHQL') http.status = 400;
}
