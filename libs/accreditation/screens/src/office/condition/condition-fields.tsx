import { useLingui } from '@lingui/react/macro';
import { DateField, TextArea } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { ApplicationFile } from '../file/application-file.js';

/** A condition as it is typed. */
export type Condition = {
  readonly stillToShow: string;
  readonly honouredUntil: string | null;
  readonly longerBecause: string;
};

export const IDS = {
  stillToShow: 'condition-still-to-show',
  honouredUntil: 'condition-honoured-until',
  longerBecause: 'condition-longer-because',
};

type ConditionFieldsProps = {
  readonly fields: {
    readonly values: Condition;
    readonly set: (changes: Partial<Condition>) => void;
    readonly wrong: (name: keyof Condition) => string | undefined;
  };
  readonly terms: ApplicationFile['conditionTerms'];
  readonly isLonger: boolean;
};

/** What is still to be shown, until when, and where the term is made longer why. */
export function ConditionFields({ fields: { values, set, wrong }, terms, isLonger }: ConditionFieldsProps) {
  const { t } = useLingui();
  const format = useFormat();
  const [earliest, latest] = [format.day(terms.earliest), format.day(terms.latest)];
  return (
    <>
      <TextArea
        id={IDS.stillToShow}
        label={t`What is still to be shown`}
        hint={t`The member reads it as you write it. 4000 characters at most.`}
        value={values.stillToShow}
        onChange={(stillToShow) => set({ stillToShow })}
        error={wrong('stillToShow')}
      />
      <DateField
        id={IDS.honouredUntil}
        label={t`Honoured until`}
        hint={t`From ${earliest} to ${latest}; one year is usual.`}
        value={values.honouredUntil}
        onChange={(honouredUntil) => set({ honouredUntil })}
        error={wrong('honouredUntil')}
      />
      {isLonger && (
        <TextArea
          id={IDS.longerBecause}
          label={t`Why the term is made longer`}
          hint={t`The member reads it too. 2000 characters at most.`}
          value={values.longerBecause}
          onChange={(longerBecause) => set({ longerBecause })}
          error={wrong('longerBecause')}
        />
      )}
    </>
  );
}
