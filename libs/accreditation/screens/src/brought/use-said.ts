import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';
import type { Achievement } from './achievement.js';
import { FORM_WORDS } from './achievement-words.js';

/** What an achievement says: its name, and the days, hours and references beside it. */
export function useSaid(): (one: Achievement) => { readonly name: string; readonly beside: readonly string[] } {
  const { t } = useLingui();
  const format = useFormat();
  const days = useDays();
  return (one) => {
    const { kind, minutes, reference, percent } = one;
    const length = minutes > 0 ? [format.duration(minutes)] : [];
    switch (kind) {
      case 'EXTERNAL_AWARD': {
        const name = [one.issuer ?? one.issuerName, one.designation].join(' · ');
        return { name, beside: [days(one), ...(reference ? [t`reference ${reference}`] : [])] };
      }
      case 'OPENING_BALANCE': {
        const form = one.form ? t(FORM_WORDS[one.form] ?? { id: one.form }) : '';
        const name = one.activity === 'SUPERVISION' ? t`Supervision received, ${form}` : t`Practice, ${form}`;
        return { name, beside: [...length, days(one)] };
      }
      case 'QUALIFICATION':
        return { name: [one.title, one.provider].join(' · '), beside: [format.day(one.fromOn)] };
      case 'TRAINING':
        return { name: [one.title, one.provider].join(' · '), beside: [...length, days(one)] };
      case 'EXPERIENCE': {
        const part = percent && percent < 100 ? [t`${percent} % of full time`] : [];
        return { name: [one.title, one.provider].join(' · '), beside: [days(one), ...part] };
      }
    }
  };
}

function useDays(): (one: Pick<Achievement, 'fromOn' | 'untilOn'>) => string {
  const { t } = useLingui();
  const format = useFormat();
  return ({ fromOn, untilOn }) => {
    const [from, until] = [format.day(fromOn), untilOn && format.day(untilOn)];
    if (!until) return t`since ${from}`;
    return fromOn === untilOn ? from : t`${from} to ${until}`;
  };
}
