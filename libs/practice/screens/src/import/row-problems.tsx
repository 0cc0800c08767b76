import { Plural, useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';
import type { Problem } from './problems.js';

/** So many row numbers are said; of more, the rest is in the file that can be saved. */
const MOST_LINES = 12;

/** What is left out, by what would repair it. */
export function RowProblems({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useLingui();
  const title = t`Left out, and why`;
  return (
    <div className="table-wrap" role="region" aria-label={title} tabIndex={0}>
      <table className="table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t`Column`}</th>
            <th scope="col">{t`Why`}</th>
            <th scope="col">{t`Rows of the file`}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem) => (
            <tr key={`${problem.column} ${problem.sentence}`}>
              <td>{problem.column}</td>
              <td>{problem.sentence}</td>
              <td>
                <Lines lines={problem.lines} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly number[] }) {
  const format = useFormat();
  const said = lines.slice(0, MOST_LINES).map(String).join(', ');
  const rest = lines.length - MOST_LINES;
  const count = format.number(lines.length);
  return (
    <>
      <span className="strong">
        <Plural value={lines.length} one="1 row" other={`${count} rows`} />
      </span>
      <br />
      <span className="muted small">
        {said}
        {rest > 0 && '…'}
      </span>
    </>
  );
}
