import { useLingui } from '@lingui/react/macro';
import { DateField, DurationField, RadioGroup, Row, TextField } from '@standing/design-system';
import { type FieldMistakes, type Fields, useFormat } from '@standing/web-core';

export type SessionValues = {
  readonly heldOn: string | null;
  readonly minutes: number | null;
  /** `HH:MM`, or nothing. */
  readonly startsAt: string;
  readonly form: string | null;
};

export const SESSION_IDS = {
  heldOn: 'session-day',
  minutes: 'session-length',
  startsAt: 'session-start',
  form: 'session-form',
};

/** When, how long, alone or in a group. */
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
      <RadioGroup
        label={t`Form`}
        inline
        value={values.form}
        onChange={(form) => set({ form })}
        options={[
          { value: 'INDIVIDUAL', text: t`Individual` },
          { value: 'GROUP', text: t`Group` },
        ]}
      />
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
  return ({ heldOn, minutes, startsAt }) => ({
    ...(heldOn === null && { heldOn: t`Give the day.` }),
    ...(minutes === null && { minutes: t`Write the length, for example 1h30.` }),
    ...(startsAt.trim() !== '' &&
      clockOf(startsAt) === null && { startsAt: t`Write the time as 14:30, or leave it out.` }),
  });
}

/** The part of a mutation's input that these fields fill. */
export function inputOf({ heldOn, minutes, startsAt, form }: SessionValues) {
  return {
    heldOn: heldOn ?? '',
    minutes: minutes ?? 0,
    startsAt: clockOf(startsAt),
    form: form === 'GROUP' ? ('GROUP' as const) : ('INDIVIDUAL' as const),
  };
}

/** `HH:MM` of a time as people write it (`14h30`, `9:05`, `14h`), or null. */
function clockOf(text: string): string | null {
  const [, hour, minute = '00'] = /^(\d{1,2})\s*[:hH.]\s*(\d{2})?$/.exec(text.trim()) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}
