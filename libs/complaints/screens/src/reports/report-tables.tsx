import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';
import { type Numbers, REPORT_PART_WORDS, TABLE_WORDS } from './report-words.js';

/** The numbers of a report as the public reads them: below five none is told, nor a total from which it could be found. */
export function ReportTables({ numbers, totals }: Numbers) {
  const { t } = useLingui();
  const rows = useRows({ numbers, totals });
  const title = t`What is published`;
  return (
    <div className="table-wrap" role="region" aria-label={title} tabIndex={0}>
      <table className="table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t`What was counted`}</th>
            <th scope="col" data-figure="">{t`Cases`}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                {row.name}
                {row.of && <span className="muted">{` · ${row.of}`}</span>}
              </th>
              <td data-figure="">{row.shown}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function useRows({ numbers, totals }: Numbers) {
  const { t } = useLingui();
  const format = useFormat();
  const few = t`fewer than five`;
  const shown = (cases: number | null | undefined) => (typeof cases === 'number' ? format.number(cases) : few);
  return [
    ...numbers.map(({ table, part, cases }) => ({
      ...{ key: `${table} ${part ?? ''}`, of: part ? t(TABLE_WORDS[table]) : null, shown: shown(cases) },
      name: part ? t(REPORT_PART_WORDS[part]) : t(TABLE_WORDS[table]),
    })),
    ...totals.map(({ table, cases }) => ({
      ...{ key: `total ${table}`, name: t`Total`, of: t(TABLE_WORDS[table]) },
      shown: typeof cases === 'number' ? format.number(cases) : t`not told`,
    })),
  ];
}
