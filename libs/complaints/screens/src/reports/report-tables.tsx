import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';
import { type Numbers, REPORT_PART_WORDS, TABLE_WORDS } from './report-words.js';

/** The numbers of a report as the public reads them: below five none is told, nor a total from which it could be found. */
export function ReportTables({ numbers, totals }: Numbers) {
  const { t } = useLingui();
  const format = useFormat();
  const few = t`fewer than five`;
  const shown = (cases: number | null | undefined) => (typeof cases === 'number' ? format.number(cases) : few);
  const name = (row: Numbers['numbers'][number]) =>
    row.part ? t(REPORT_PART_WORDS[row.part]) : t(TABLE_WORDS[row.table]);
  const title = t`What is published`;
  return (
    <div className="table-wrap" role="region" aria-label={title} tabIndex={0}>
      <table className="table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t`What`}</th>
            <th scope="col" data-figure="">{t`Cases`}</th>
          </tr>
        </thead>
        <tbody>
          {numbers.map((row) => (
            <tr key={`${row.table} ${row.part ?? ''}`}>
              <th scope="row">
                {name(row)}
                {row.part && <span className="muted">{` · ${t(TABLE_WORDS[row.table])}`}</span>}
              </th>
              <td data-figure="">{shown(row.cases)}</td>
            </tr>
          ))}
          {totals.map(({ table, cases }) => (
            <tr key={`total ${table}`}>
              <th scope="row">
                {t`Total`}
                <span className="muted">{` · ${t(TABLE_WORDS[table])}`}</span>
              </th>
              <td data-figure="">{typeof cases === 'number' ? format.number(cases) : t`not told`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
