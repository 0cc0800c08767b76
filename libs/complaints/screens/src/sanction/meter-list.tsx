import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { StatusTag, SummaryList, type Tone } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { ConditionMeter, MeterState } from './sanction.js';
import { METER_WORDS } from './sanction-words.js';
import { useCondition } from './use-condition.js';

export const METER_TONES: Readonly<Record<MeterState, Tone>> = {
  MET: 'ok',
  ON_COURSE: 'ok',
  AT_RISK: 'warn',
  MISSED: 'bad',
  ENFORCED: 'plain',
  NOT_MEASURED: 'plain',
};

/** How each condition is kept, by what supervision, development and insurance have on record. */
export function MeterList({ meters }: { readonly meters: readonly ConditionMeter[] }) {
  const { t } = useLingui();
  const say = useCondition();
  return (
    <>
      <h3>{t`How the conditions are kept`}</h3>
      <SummaryList
        items={meters.map((meter) => ({
          term: say(meter.condition),
          value: (
            <>
              <StatusTag tone={METER_TONES[meter.state]}>{t(METER_WORDS[meter.state])}</StatusTag>{' '}
              <Said meter={meter} />
            </>
          ),
        }))}
      />
      <p>{t`Read from the records of today: sessions that a supervisor confirmed, activities with proof, and insurance that was checked.`}</p>
    </>
  );
}

function Said({ meter }: { readonly meter: ConditionMeter }) {
  const { t } = useLingui();
  const format = useFormat();
  const { condition, have, need, nextBy, missed, state } = meter;
  const day = nextBy === null ? null : format.day(nextBy, 'long');
  switch (condition.code) {
    case 'SUPERVISION_EVERY': {
      const sessions = plural(have ?? 0, { one: '# session so far.', other: '# sessions so far.' });
      const late = missed > 0 ? ` ${plural(missed, { one: 'Late once.', other: 'Late # times.' })}` : '';
      return (
        <>{`${sessions}${late} ${state === 'MISSED' ? t`The next was due by ${day}.` : t`The next by ${day}.`}`}</>
      );
    }
    case 'DEVELOPMENT_HOURS': {
      const [got, asked] = [format.duration(have ?? 0), format.duration(need ?? 0)];
      return <>{t`${got} of ${asked}. Whether they are on ethics is to be looked at.`}</>;
    }
    case 'INSURED_IN':
      return <>{day === null ? t`No insurance that was checked.` : t`Until ${day}.`}</>;
    case 'NO_MINORS':
    case 'NO_VULNERABLE_ADULTS':
    case 'NO_GROUP_WORK':
    case 'WRITTEN_CONTRACT':
    case 'NO_SUPERVISING_TRAINEES':
    case 'NO_ASSESSING':
    case 'QUARTERLY_REPORT':
      return null;
  }
}
