import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Card, EmptyState } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Queue } from './enquiries.queries.js';

type Props = { readonly cells: Queue['adviceTally']; readonly titles: ReadonlyMap<string, string> };

/** How many asked about which chapter, where so many did that nobody can be told from it. */
export function TallyCard({ cells, titles }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const quarters = [...new Set(cells.map(({ quarter }) => quarter))];
  const nameOf = (chapter: string | null | undefined) =>
    chapter ? (titles.get(chapter) ?? chapter) : t`No chapter named`;
  return (
    <Card title={t`What is asked about`}>
      <p className="muted small">
        {t`By quarter that is over, and by chapter where five or more asked. Nothing is added up, so that no smaller figure can be worked out. A question about several chapters counts with each.`}
      </p>
      {quarters.length === 0 && <EmptyState sentence={t`No figure can be shown yet.`} />}
      {quarters.map((quarter) => (
        <section key={quarter}>
          <h3>
            {format.month(quarter.slice(0, 7))} – {format.month(lastMonthOf(quarter))}
          </h3>
          <ul className="bullets">
            {cells
              .filter((cell) => cell.quarter === quarter)
              .map(({ chapter, enquiries }) => (
                <li key={chapter ?? ''} data-user-text="">
                  {nameOf(chapter)}: {plural(enquiries, { one: '# question', other: '# questions' })}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Card>
  );
}

/** The last month of the quarter that begins on this day. */
function lastMonthOf(quarter: string): string {
  const [year, month] = quarter.split('-');
  return `${year}-${String(Number(month) + 2).padStart(2, '0')}`;
}
