import { useLingui } from '@lingui/react/macro';
import { SummaryList } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { MonitorReport } from './sanction.js';
import { METER_WORDS, VIEW_WORDS } from './sanction-words.js';
import { useCondition } from './use-condition.js';

/** The last report of the monitor: how they see each condition, and what the records said on that day. */
export function ReportSummary({ report: { reportedOn, views } }: { readonly report: MonitorReport }) {
  const { t } = useLingui();
  const format = useFormat();
  const say = useCondition();
  const day = format.day(reportedOn, 'long');
  return (
    <>
      <h3>{t`What the monitor reported on ${day}`}</h3>
      <SummaryList
        items={views.map(({ condition, view, state }) => {
          const [seen, recorded] = [t(VIEW_WORDS[view]), t(METER_WORDS[state])];
          return { term: say(condition), value: t`${seen}. By the records of that day: ${recorded}.` };
        })}
      />
      <p>{t`A report decides nothing. Its words stand with what was written in the case.`}</p>
    </>
  );
}
