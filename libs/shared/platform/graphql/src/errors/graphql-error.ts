import { NotFound, Refused, Stale } from '@standing/kernel';
import type { Locale } from '@standing/platform/auth';
import type { Log } from '@standing/platform/observability';
import { GraphQLError } from 'graphql';
import { EntityNotFoundError } from 'typeorm';
import type { Messages } from '../context/context-definition.js';
import { problemSentences } from './common.messages.js';
import { sentenceOf } from './sentence.js';

export type ErrorReader = {
  readonly locale: Locale;
  readonly messages: Messages;
  readonly log: Log;
  readonly requestId: string;
};

/** The one place where an exception becomes what a client sees. What is not foreseen is logged once and told of no further. */
export function graphqlError(error: GraphQLError, reader: ErrorReader): GraphQLError {
  const cause = causeOf(error);
  if (cause instanceof GraphQLError) return withExtensions(error, cause.message, cause.extensions);
  const { locale, messages } = reader;
  if (cause instanceof Refused) {
    const refusals = cause.refusals.map((refusal) => sentenceOf(refusal, messages, locale));
    return withExtensions(error, refusals.map(({ message }) => message).join(' '), { code: 'REFUSED', refusals });
  }
  if (cause instanceof NotFound || cause instanceof EntityNotFoundError) {
    return withExtensions(error, problemSentences.NOT_FOUND[locale], { code: 'NOT_FOUND' });
  }
  if (cause instanceof Stale) {
    return withExtensions(error, problemSentences.STALE[locale], {
      code: 'STALE',
      mine: cause.mine,
      theirs: cause.theirs,
    });
  }
  if (cause === undefined) return withExtensions(error, error.message, { code: 'BAD_USER_INPUT', ...error.extensions });
  reader.log.error({ err: cause, requestId: reader.requestId }, 'An operation failed.');
  return withExtensions(error, problemSentences.INTERNAL[locale], { code: 'INTERNAL', requestId: reader.requestId });
}

/** What was thrown beneath the layers that GraphQL puts around it; nothing when the document itself was at fault. */
function causeOf(error: GraphQLError): Error | undefined {
  let cause: Error | undefined = error.originalError ?? undefined;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  if (cause instanceof GraphQLError && Object.keys(cause.extensions ?? {}).length === 0) return undefined;
  return cause ?? (Object.keys(error.extensions ?? {}).length > 0 ? error : undefined);
}

function withExtensions(
  error: GraphQLError,
  message: string,
  extensions: Readonly<Record<string, unknown>>,
): GraphQLError {
  return new GraphQLError(message, {
    ...(error.nodes ? { nodes: error.nodes } : {}),
    ...(error.path ? { path: error.path } : {}),
    extensions: { ...extensions },
  });
}
