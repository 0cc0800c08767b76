import { useLingui } from '@lingui/react/macro';
import { DateField, DurationField, Row, TextField } from '@standing/design-system';
import { type FieldMistakes, type Fields, useFormat } from '@standing/web-core';
import { COUNT_IDS } from '../groups/count-fields.js';
import { FormField } from '../groups/form-field.js';
import { ZONE_ID, ZoneField } from '../groups/zone-field.js';
import { useCheckCounts } from '../groups/use-check-counts.js';
import { clockOf, type SessionValues } from './session-values.js';

export const SESSION_IDS = {
  heldOn: 'session-day',
  minutes: 'session-length',
  startsAt: 'session-start',
  form: 'session-form',
  zone: ZONE_ID,
  ...COUNT_IDS,
};

/** When, how long, alone, in a group or among peers. */
export function SessionFields<Values extends SessionValues>({ fields }: { readonly fields: Fields<Values> }) {
  const { t } = useLingui();
  const { values, wrong } = fields;
  const set = (changes: Partial<SessionValues>) => fields.set(changes as Partial<Values>);
  return (
    <>
      <Row align="start">
        <DayAndLength values={values} wrong={wrong} set={set} />
        <TextField
          id={SESSION_IDS.startsAt}
          label={t`Began at (optional)`}
          value={values.startsAt}
          onChange={(startsAt) => set({ startsAt })}
          size="short"
          error={wrong('startsAt')}
          autoComplete="off"
        />
      </Row>
      <ZoneField value={values.zone} onChange={(zone) => set({ zone })} error={wrong('zone')} />
      <FormField values={values} set={set} wrong={wrong} />
    </>
  );
}

type DayAndLengthProps = {
  readonly values: SessionValues;
  readonly wrong: (name: 'heldOn' | 'minutes') => string | undefined;
  readonly set: (changes: Partial<SessionValues>) => void;
};

function DayAndLength({ values, wrong, set }: DayAndLengthProps) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <>
      <DateField
        id={SESSION_IDS.heldOn}
        label={t`Day`}
        value={values.heldOn}
        onChange={(heldOn) => set({ heldOn })}
        error={wrong('heldOn')}
      />
      <DurationField
        id={SESSION_IDS.minutes}
        label={t`Length`}
        value={values.minutes}
        onChange={(minutes) => set({ minutes })}
        say={format.duration}
        error={wrong('minutes')}
      />
    </>
  );
}

/** What is still missing or unreadable. */
export function useCheckSession(): (values: SessionValues) => FieldMistakes<SessionValues> {
  const { t } = useLingui();
  const checkCounts = useCheckCounts();
  return ({ heldOn, minutes, startsAt, ...group }) => ({
    ...checkCounts(group),
    ...(heldOn === null && { heldOn: t`Give the day.` }),
    ...(minutes === null && { minutes: t`Write the length, for example 1h30.` }),
    ...(startsAt.trim() !== '' &&
      clockOf(startsAt) === null && { startsAt: t`Write the time as 14:30, or leave it out.` }),
  });
}
