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
  return <Problem title={title} sentence={sentence(error, t)} reference={reference} onRetry={final ? undefined : onRetry} />;
}

type Words = ReturnType<typeof useLingui>['t'];

function sentence(error: Error, t: Words): string {
  if (error instanceof OfflineError) return t`There is no connection to the server at the moment.`;
  if (error instanceof NotFoundError) return t`It does not exist, or it is not open to you.`;
  if (error instanceof ForbiddenError) return t`Your role does not allow this. The office of your association can tell you who may.`;
  return t`Nothing was lost. Try again, and tell the office if it goes on.`;
}
