import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Problem } from '@standing/design-system';
import { ForbiddenError, NotFoundError, OfflineError, ProblemError } from '../graph/errors.js';

export type FailureProps = {
  /** What could not be loaded, as a sentence: "The requirements could not be loaded." */
  readonly title: string;
  readonly error: Error;
  readonly onRetry?: () => void;
};

/** A part of a page that failed, with the reason a reader can act on. */
export function Failure({ title, error, onRetry }: FailureProps) {
  const { t } = useLingui();
  const reference = error instanceof ProblemError ? (error.reference ?? undefined) : undefined;
  const final = error instanceof NotFoundError || error instanceof ForbiddenError;
  return (
    <Problem title={title} sentence={t(sentence(error))} reference={reference} onRetry={final ? undefined : onRetry} />
  );
}

function sentence(error: Error): MessageDescriptor {
  if (error instanceof OfflineError) return msg`There is no connection to the server at the moment.`;
  if (error instanceof NotFoundError) return msg`It does not exist, or it is not open to you.`;
  if (error instanceof ForbiddenError)
    return msg`Your role does not allow this. The office of your association can tell you who may.`;
  return msg`Nothing was lost. Try again, and tell the office if it goes on.`;
}
