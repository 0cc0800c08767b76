export type SessionValues = {
  readonly heldOn: string | null;
  readonly minutes: number | null;
  /** `HH:MM`, or nothing. */
  readonly startsAt: string;
  /** IANA name; null: the body's zone. */
  readonly zone: string | null;
  readonly form: string | null;
  /** In figures, or nothing; looked at only of a group or peers. */
  readonly contracted: string;
  readonly present: string;
};

/** What is asked first of a session. */
export const NO_SESSION = {
  ...{ minutes: null, startsAt: '', zone: null, form: 'INDIVIDUAL', contracted: '', present: '' },
} satisfies Omit<SessionValues, 'heldOn'>;

/** The part of a mutation's input that these fields fill. */
export function inputOf({ heldOn, minutes, startsAt, zone, form: chosen, contracted, present }: SessionValues) {
  const form = formOf(chosen);
  const isAlone = form === 'INDIVIDUAL';
  return {
    heldOn: heldOn ?? '',
    minutes: minutes ?? 0,
    startsAt: clockOf(startsAt),
    zone,
    form,
    contracted: isAlone ? null : (countOf(contracted) ?? null),
    present: isAlone ? null : (countOf(present) ?? null),
  };
}

function formOf(form: string | null): 'INDIVIDUAL' | 'GROUP' | 'PEER' {
  return form === 'GROUP' || form === 'PEER' ? form : 'INDIVIDUAL';
}

/** `HH:MM` of a time as people write it (`14h30`, `9:05`, `14h`), or null. */
export function clockOf(text: string): string | null {
  const [, hour, minute = '00'] = /^(\d{1,2})\s*[:hH.]\s*(\d{2})?$/.exec(text.trim()) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** A number of people; null where nothing is written, undefined where it is no number. */
export function countOf(text: string): number | null | undefined {
  const written = text.trim();
  if (written === '') return null;
  return /^[1-9]\d{0,2}$/.test(written) ? Number(written) : undefined;
}
