import { useLingui } from '@lingui/react/macro';
import { DateField, Row } from '@standing/design-system';
import type { Fields } from '@standing/web-core';
import type { Kind } from './achievement.js';
import { ACHIEVEMENT_IDS as IDS, type AchievementValues } from './achievement-values.js';

/** The days of an achievement, in the words of its kind, and how a line counts them. */
export function AchievementDays({ fields: { values, set, wrong } }: { readonly fields: Fields<AchievementValues> }) {
  const wordsOf = useDayWords();
  const { first, last, note } = wordsOf(values.kind);
  return (
    <>
      <Row align="start">
        <DateField
          id={IDS.fromOn}
          label={first}
          value={values.fromOn}
          onChange={(fromOn) => set({ fromOn })}
          error={wrong('fromOn')}
        />
        {last !== null && (
          <DateField
            id={IDS.untilOn}
            label={last}
            value={values.untilOn}
            onChange={(untilOn) => set({ untilOn })}
            error={wrong('untilOn')}
          />
        )}
      </Row>
      {note !== null && <p className="muted small">{note}</p>}
    </>
  );
}

type DayWords = { readonly first: string; readonly last: string | null; readonly note: string | null };

function useDayWords(): (kind: Kind) => DayWords {
  const { t } = useLingui();
  return (kind) => {
    switch (kind) {
      case 'EXTERNAL_AWARD':
        return { first: t`Held from`, last: t`Held until, if it ends`, note: null };
      case 'OPENING_BALANCE': {
        const note = t`They end before the first hours that you logged here. A balance counts on its first day: where a rule looks at recent years, declare one for each year.`;
        return { first: t`First day`, last: t`Last day`, note };
      }
      case 'QUALIFICATION':
        return { first: t`Obtained on`, last: null, note: null };
      case 'TRAINING':
        return { first: t`First day`, last: t`Last day`, note: t`It counts on its last day.` };
      case 'EXPERIENCE': {
        const note = t`Leave the last day empty while it goes on; its months count once it has one.`;
        return { first: t`First day`, last: t`Last day, if it is over`, note };
      }
    }
  };
}
