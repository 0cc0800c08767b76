import { useLingui } from '@lingui/react/macro';
import type { FieldMistakes } from '@standing/web-core';
import { type AchievementValues, isWritten, minutesIn, wholeIn } from './achievement-values.js';
import { useListedAwards } from './use-listed-awards.js';

/** What is still missing, by the kind. */
export function useCheckAchievement(): (values: AchievementValues) => FieldMistakes<AchievementValues> {
  const { t } = useLingui();
  const listed = useListedAwards();
  return (values) => {
    const { kind, fromOn, untilOn } = values;
    const isOther = isWritten(values, listed);
    const isUnchosen = kind === 'EXTERNAL_AWARD' && !isOther && values.issuer === '';
    const isTitled = kind === 'QUALIFICATION' || kind === 'TRAINING' || kind === 'EXPERIENCE';
    const hasHours = kind === 'OPENING_BALANCE' || kind === 'TRAINING';
    const isPart = (wholeIn(values.percent) ?? 0) >= 1 && (wholeIn(values.percent) ?? 0) <= 100;
    return {
      ...(isUnchosen && { issuer: t`Choose the award.` }),
      ...(isOther && values.issuerName.trim() === '' && { issuerName: t`Give the name of the body.` }),
      ...(isOther && values.designation.trim() === '' && { designation: t`Say what was awarded.` }),
      ...(isTitled && values.title.trim() === '' && { title: t`Give the title.` }),
      ...(isTitled && values.provider.trim() === '' && { provider: t`Say with whom.` }),
      ...(hasHours && minutesIn(values.minutes) === null && { minutes: t`Give the hours as a number, such as 120.` }),
      ...(kind === 'EXPERIENCE' && !isPart && { percent: t`Give a number from 1 to 100.` }),
      ...(fromOn === null && { fromOn: t`Give the first day.` }),
      ...(hasHours && untilOn === null && { untilOn: t`Give the last day.` }),
      ...(fromOn !== null &&
        untilOn !== null &&
        kind !== 'QUALIFICATION' &&
        untilOn < fromOn && { untilOn: t`The last day must not come before the first.` }),
    };
  };
}
