import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';
import { type Outcome, useOutcomeOf, useShare } from './outcome-words.js';

type OutcomeTableProps = { readonly title: string; readonly outcomes: readonly Outcome[] };

/** Side by side those who have one thing in common, and how their applications were answered. */
export function OutcomeTable({ title, outcomes }: OutcomeTableProps) {
  const { t } = useLingui();
  const format = useFormat();
  const of = useOutcomeOf();
  const share = useShare();
  return (
    <div className="table-wrap" role="region" aria-label={title} tabIndex={0}>
      <table className="table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t`Applicants`}</th>
            <th scope="col" data-figure="">
              {t`Answered, about`}
            </th>
            <th scope="col" data-figure="">
              {t`Awarded`}
            </th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map((outcome) => (
            <tr key={outcome.value}>
              <th scope="row">{of(outcome)}</th>
              <td data-figure="">{outcome.answered === null ? '–' : format.number(outcome.answered)}</td>
              <td data-figure="">{share(outcome)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
