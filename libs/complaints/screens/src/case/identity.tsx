import { useLingui } from '@lingui/react/macro';
import { Card, StatusTag, SummaryList } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Course } from '../course.js';
import { useClockWords } from '../words/clock-words.js';
import { FUNCTION_WORDS } from '../words/function-words.js';

/** Whom it concerns, what the reader is in it, and every time that runs, with its last day and the days left. */
export function Identity({ course, busy }: { readonly course: Course; readonly busy: boolean }) {
  const { t } = useLingui();
  const format = useFormat();
  const { respondent, mine, receivedOn, clocks } = course;
  const name = <span data-user-text="">{respondent?.name ?? t`Not named yet`}</span>;
  return (
    <Card title={t`Where it stands`} busy={busy}>
      <SummaryList
        items={[
          { term: t`Respondent`, value: name },
          { term: t`My function in this case`, value: format.all(mine.map((each) => t(FUNCTION_WORDS[each]))) },
          { term: t`Received on`, value: format.day(receivedOn, 'long') },
        ]}
      />
      {clocks.length > 0 ? <Clocks clocks={clocks} /> : <p className="muted">{t`No time runs in this case.`}</p>}
    </Card>
  );
}

function Clocks({ clocks }: Pick<Course, 'clocks'>) {
  const { t } = useLingui();
  const said = useClockWords();
  const byDay = [...clocks].sort((one, other) => (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999'));
  return (
    <section className="stack" data-gap="small" aria-label={t`Times that run`}>
      <h3>{t`Times that run`}</h3>
      <ul className="rows">
        {byDay.map((clock) => {
          const { what, owes, when, tone } = said(clock);
          return (
            <li key={clock.name}>
              <div className="item">
                <span className="item-main">
                  {what}
                  <span className="muted">{` · ${owes}`}</span>
                </span>
                <span className="item-end">
                  <StatusTag tone={tone}>{when}</StatusTag>
                </span>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
