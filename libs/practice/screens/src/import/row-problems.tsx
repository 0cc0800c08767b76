import { Plural, useLingui } from '@lingui/react/macro';
import type { Problem } from './problems.js';

/** So many row numbers are said; of more, the rest is in the file that can be saved. */
const MOST_LINES = 12;

/** What is left out, by what would repair it: in which column, why, and on which rows of the file. */
export function RowProblems({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useLingui();
  const title = t`Left out, and why`;
  return (
    <section className="stack" data-gap="small" aria-label={title}>
      <h3>{title}</h3>
      <ul className="rows">
        {problems.map((problem) => (
          <li key={`${problem.column} ${problem.sentence}`}>
            <ProblemRow problem={problem} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ProblemRow({ problem: { column, sentence, lines } }: { readonly problem: Problem }) {
  const { t } = useLingui();
  const said = lines.slice(0, MOST_LINES).join(', ');
  return (
    <div className="item">
      <span className="item-main">
        <span className="strong">{column}</span>
        {` · ${sentence}`}
        <br />
        <span className="muted small">
          {lines.length > MOST_LINES ? t`In the file: ${said}, …` : t`In the file: ${said}`}
        </span>
      </span>
      <span className="item-figure figure">
        <Plural value={lines.length} one="# row" other="# rows" />
      </span>
    </div>
  );
}
