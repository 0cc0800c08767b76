import { useLingui } from '@lingui/react/macro';
import { DateField, DurationField, Row, TextField } from '@standing/design-system';
import { type FieldMistakes, type Fields, useFormat } from '@standing/web-core';
import { clockOf, countOf } from '../sessions/session-values.js';
import { COUNT_IDS, CountFields } from './count-fields.js';
import type { GroupValues } from './group-values.js';
import { ZONE_ID, ZoneField } from './zone-field.js';

export const GROUP_IDS = {
  ...COUNT_IDS,
  heldOn: 'group-day',
  minutes: 'group-length',
  startsAt: 'group-start',
  zone: ZONE_ID,
  attendance: 'group-attendance',
};

/** When, how long, where the clocks stood, and among how many. */
export function GroupFields({ fields }: { readonly fields: Fields<GroupValues> }) {
  const { t } = useLingui();
  const format = useFormat();
  const { values, wrong, set } = fields;
  return (
    <>
      <Row align="start">
        <DateField
          id={GROUP_IDS.heldOn}
          label={t`Day`}
          value={values.heldOn}
          onChange={(heldOn) => set({ heldOn })}
          error={wrong('heldOn')}
        />
        <DurationField
          id={GROUP_IDS.minutes}
          label={t`Length`}
          value={values.minutes}
          onChange={(minutes) => set({ minutes })}
          say={format.duration}
          error={wrong('minutes')}
        />
        <TextField
          id={GROUP_IDS.startsAt}
          label={t`Began at (optional)`}
          value={values.startsAt}
          onChange={(startsAt) => set({ startsAt })}
          size="short"
          error={wrong('startsAt')}
          autoComplete="off"
        />
      </Row>
      <ZoneField value={values.zone} onChange={(zone) => set({ zone })} error={wrong('zone')} />
      <CountFields values={values} set={set} wrong={wrong} peers={false} />
    </>
  );
}

/** What is still missing or unreadable. */
export function useCheckGroup(): (values: GroupValues) => FieldMistakes<GroupValues> {
  const { t } = useLingui();
  return ({ heldOn, minutes, startsAt, contracted, present, attendance }) => ({
    ...(heldOn === null && { heldOn: t`Give the day.` }),
    ...(minutes === null && { minutes: t`Write the length, for example 1h30.` }),
    ...(startsAt.trim() !== '' &&
      clockOf(startsAt) === null && { startsAt: t`Write the time as 14:30, or leave it out.` }),
    ...(!countOf(contracted) && { contracted: t`Write in figures how many belong to the group.` }),
    ...(!countOf(present) && { present: t`Write in figures how many were there.` }),
    ...(attendance.length === 0 && { attendance: t`Tick at least one person who was there.` }),
  });
}
