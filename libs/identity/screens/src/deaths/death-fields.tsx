import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Checkbox, DateField, Row, Select } from '@standing/design-system';
import { type FieldMistakes, type Fields, useSession } from '@standing/web-core';
import { BASES, basisWord } from './death-words.js';

export type DeathValues = {
  readonly diedOn: string | null;
  readonly isDayUnknown: boolean;
  readonly learntOn: string | null;
  readonly basis: (typeof BASES)[number] | '';
  /** That the reader looked at whose record it is. */
  readonly isChecked: boolean;
};

export const DEATH_IDS = {
  diedOn: 'death-day',
  learntOn: 'death-learnt',
  basis: 'death-basis',
  isChecked: 'death-checked',
};

/** What is missing or cannot be, in words that say what to do. */
export function useCheckDeath(): (values: DeathValues) => FieldMistakes<DeathValues> {
  const { t } = useLingui();
  const { today } = useSession().body;
  return ({ diedOn, isDayUnknown, learntOn, basis, isChecked }) => ({
    ...(!isDayUnknown && (diedOn === null || diedOn > today)
      ? { diedOn: t`Give a day in the past or today, or say that it is not known.` }
      : {}),
    ...(learntOn === null || learntOn > today ? { learntOn: t`Give a day in the past, or today.` } : {}),
    ...(basis === '' ? { basis: t`Choose what it rests on.` } : {}),
    ...(isChecked ? {} : { isChecked: t`Confirm that it is this member.` }),
  });
}

type DeathFieldsProps = {
  readonly fields: Fields<DeathValues>;
  readonly name: string;
  /** What follows, said before it is confirmed. */
  readonly before: ReactNode;
};

/** The days, what it rests on, what follows, and that it is this member and nobody of the same name. */
export function DeathFields({ fields, name, before }: DeathFieldsProps) {
  const { t } = useLingui();
  const { values, set, wrong } = fields;
  return (
    <>
      <DeathDays fields={fields} />
      <Select
        id={DEATH_IDS.basis}
        label={t`What it rests on`}
        hint={t`No text and no document is kept.`}
        value={values.basis}
        onChange={(chosen) => set({ basis: BASES.find((basis) => basis === chosen) ?? '' })}
        error={wrong('basis')}
        options={[
          { value: '', text: t`Choose` },
          ...BASES.map((basis) => ({ value: basis, text: t(basisWord(basis)) })),
        ]}
        size="full"
      />
      {before}
      <Checkbox
        id={DEATH_IDS.isChecked}
        checked={values.isChecked}
        onChange={(isChecked) => set({ isChecked })}
        invalid={wrong('isChecked') !== undefined}
      >
        {t`It is ${name}, and nobody of the same name`}
      </Checkbox>
    </>
  );
}

function DeathDays({ fields: { values, set, wrong } }: Pick<DeathFieldsProps, 'fields'>) {
  const { t } = useLingui();
  return (
    <>
      <Row align="start">
        <DateField
          id={DEATH_IDS.diedOn}
          label={t`Day of death`}
          value={values.diedOn}
          onChange={(diedOn) => set({ diedOn })}
          error={wrong('diedOn')}
          disabled={values.isDayUnknown}
        />
        <DateField
          id={DEATH_IDS.learntOn}
          label={t`Learnt on`}
          value={values.learntOn}
          onChange={(learntOn) => set({ learntOn })}
          error={wrong('learntOn')}
        />
      </Row>
      <Checkbox checked={values.isDayUnknown} onChange={(isDayUnknown) => set({ isDayUnknown })}>
        {t`The day of death is not known`}
      </Checkbox>
    </>
  );
}
