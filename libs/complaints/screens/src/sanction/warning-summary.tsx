import { useLingui } from '@lingui/react/macro';
import { StatusTag, SummaryList } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { METER_TONES } from './meter-list.js';
import type { BreachWarning } from './sanction.js';
import { METER_WORDS } from './sanction-words.js';
import { useCondition } from './use-condition.js';

/** The warning that was given last: of what, and until when it can be put right. Its words stand with what was written. */
export function WarningSummary({ warning }: { readonly warning: BreachWarning }) {
  const { t } = useLingui();
  const format = useFormat();
  const { warnedOn, provedOn, putRightBy, answeredOn, endedOn, conditions } = warning;
  const days = [
    { term: t`Warning given on`, day: warnedOn },
    { term: t`Proved to have come on`, day: provedOn },
    { term: t`Last day to put it right`, day: putRightBy },
    { term: t`Answered on`, day: answeredOn },
    { term: t`No ground any more since`, day: endedOn },
  ];
  return (
    <>
      <h3>{t`Warning before it can be found not met`}</h3>
      <SummaryList items={days.flatMap(({ term, day }) => (day ? [{ term, value: format.day(day, 'long') }] : []))} />
      <NotKept conditions={conditions} />
      {!provedOn && !endedOn && (
        <p>{t`Its fourteen days run from the day on which it is proved that it came: the respondent opens their case, or the day of the post is recorded.`}</p>
      )}
    </>
  );
}

/** Each condition that it names, with what its meter said on that day. */
function NotKept({ conditions }: Pick<BreachWarning, 'conditions'>) {
  const { t } = useLingui();
  const say = useCondition();
  if (conditions.length === 0) return <p>{t`It speaks of all that was to be proved.`}</p>;
  return (
    <SummaryList
      items={conditions.map(({ condition, state }) => ({
        term: say(condition),
        value: <StatusTag tone={METER_TONES[state]}>{t(METER_WORDS[state])}</StatusTag>,
      }))}
    />
  );
}
