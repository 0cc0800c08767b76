import { clockOf, countOf } from '../sessions/session-values.js';

/** What a supervisor writes of a group. */
export type GroupValues = {
  readonly heldOn: string | null;
  readonly minutes: number | null;
  /** `HH:MM`, or nothing. */
  readonly startsAt: string;
  /** IANA name; null: the body's zone. */
  readonly zone: string | null;
  readonly contracted: string;
  readonly present: string;
  /** The agreements of those who were there. */
  readonly attendance: readonly string[];
  /** Those of whom a session of that day was another one. */
  readonly another: readonly string[];
};

/** What is asked first of a group. */
export const NO_GROUP = {
  ...{ minutes: null, startsAt: '', zone: null, contracted: '', present: '' },
  ...{ attendance: [], another: [] },
} satisfies Omit<GroupValues, 'heldOn'>;

export type GroupInput = NonNullable<ReturnType<typeof groupInputOf>>;

/** The input of the preview and of the act; null as long as something that they need is missing. */
export function groupInputOf({ heldOn, minutes, startsAt, zone, attendance, another, ...counts }: GroupValues) {
  const [contracted, present] = [countOf(counts.contracted), countOf(counts.present)];
  if (heldOn === null || minutes === null || !contracted || !present || attendance.length === 0) return null;
  return {
    ...{ heldOn, minutes, startsAt: clockOf(startsAt), zone, contracted, present },
    attendance: attendance.map((agreementId) => ({ agreementId, anotherSession: another.includes(agreementId) })),
  };
}
