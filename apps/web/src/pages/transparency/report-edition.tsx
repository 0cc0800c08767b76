import { Trans, useLingui } from '@lingui/react/macro';
import { useWords } from '../parts/page-context.js';
import type { ReportShown } from '../props/transparency.js';
import { useCorrectionWords, useReportWords } from './use-report-words.js';

type ReportEditionProps = {
  readonly report: ReportShown;
  /** Whether the page is of its year alone; else it leads there. */
  readonly alone: boolean;
};

/** One edition: its numbers, its day, and why it was published again. */
export function ReportEdition({ report, alone }: ReportEditionProps) {
  const { year, edition, correction, publishedOn } = report;
  const day = useWords().day(publishedOn, 'long');
  const corrections = useCorrectionWords();
  return (
    <section className="card">
      <h2>
        {alone ? (
          <Trans>Edition {edition}</Trans>
        ) : (
          <a href={`/transparency/${year}`}>
            <Trans>The year {String(year)}</Trans>
          </a>
        )}
      </h2>
      <p className="muted small">
        <Trans>
          Published on {day}, edition {edition}. It never changes.
        </Trans>
      </p>
      {correction && <p>{corrections[correction]}</p>}
      <Numbers report={report} />
    </section>
  );
}

function Numbers({ report: { numbers, totals } }: { readonly report: ReportShown }) {
  const { t } = useLingui();
  const { tables, parts } = useReportWords();
  const few = t`fewer than five`;
  const rows = [
    ...numbers.map(({ table, part, cases }) => ({
      ...{ key: `${table} ${part ?? ''}`, name: part ? parts[part] : tables[table], of: part ? tables[table] : null },
      shown: cases === null ? few : String(cases),
    })),
    ...totals.map(({ table, cases }) => ({
      ...{ key: `total ${table}`, name: t`Total`, of: tables[table] },
      shown: cases === null ? t`not told, as it would tell one of its parts` : String(cases),
    })),
  ];
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">
            <Trans>What was counted</Trans>
          </th>
          <th scope="col" data-figure="">
            <Trans>Cases</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, of, shown }) => (
          <tr key={key}>
            <th scope="row">
              {name}
              {of && <span className="muted">{` · ${of}`}</span>}
            </th>
            <td data-figure="">{shown}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
