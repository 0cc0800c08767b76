import { useMemo } from 'react';
import { ErrorSummary, type SummaryMistake } from '@standing/design-system';
import { RefusedError } from '../graph/errors.js';
import { mistakesOf } from '../graph/mistakes-of.js';
import { Failure } from '../show/failure.js';

export type FormProblemsProps = {
  /** What did not happen: "The session was not logged." */
  readonly title: string;
  readonly error: Error | null;
  readonly mistakes: Readonly<Record<string, string | undefined>>;
  /** The id of each field, by its name in the input. */
  readonly ids: Readonly<Record<string, string>>;
  readonly tried: number;
};

/** Every reason why a form did not go through: found here, said by the rules, or on the way to the server. */
export function FormProblems({ title, error, mistakes, ids, tried }: FormProblemsProps) {
  // A new list for each try, and only then: the summary takes the focus whenever the list is a new one.
  const found = useMemo(() => [...ownMistakes(mistakes, ids), ...mistakesOf(error, ids)], [tried, error]);
  return (
    <>
      <ErrorSummary mistakes={found} />
      {error && !(error instanceof RefusedError) && <Failure title={title} error={error} />}
    </>
  );
}

function ownMistakes(
  mistakes: FormProblemsProps['mistakes'],
  ids: FormProblemsProps['ids'],
): readonly SummaryMistake[] {
  return Object.entries(mistakes).flatMap(([name, message]) => (message ? [{ message, field: ids[name] }] : []));
}
