import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Problem } from '@standing/design-system';
import { ForbiddenError, NotFoundError, OfflineError, ProblemError, RefusedError } from '../graph/errors.js';

export type FailureProps = {
  /** What could not be loaded, as a sentence: "The requirements could not be loaded." */
  readonly title: string;
  readonly error: Error;
  readonly onRetry?: () => void;
};

/** A part of a page that failed, or an act that was refused, with the reason a reader can act on. */
export function Failure({ title, error, onRetry }: FailureProps) {
  const { t } = useLingui();
  const reference = error instanceof ProblemError ? (error.reference ?? undefined) : undefined;
  const final = [NotFoundError, ForbiddenError, RefusedError].some((kind) => error instanceof kind);
  const why = error instanceof RefusedError ? reasonsOf(error) : t(sentence(error));
  return <Problem title={title} sentence={why} reference={reference} onRetry={final ? undefined : onRetry} />;
}

/** The rules' own sentences; what several things were refused for is said once. */
function reasonsOf({ refusals }: RefusedError): string {
  return [...new Set(refusals.map(({ message }) => message))].join(' ');
}

function sentence(error: Error): MessageDescriptor {
  if (error instanceof OfflineError) return msg`There is no connection to the server at the moment.`;
  if (error instanceof NotFoundError) return msg`It does not exist, or it is not open to you.`;
  if (error instanceof ForbiddenError)
    return msg`Your role does not allow this. The office of your association can tell you who may.`;
  return msg`Nothing was lost. Try again, and tell the office if it goes on.`;
}
