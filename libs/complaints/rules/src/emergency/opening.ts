import { addDays, type Day } from '@standing/kernel';

/** For what a case is opened in an emergency: of a list, which both parties are told; the words beside it are told to neither. */
export const EMERGENCY_GROUNDS = [
  /** Somebody's life or health is in danger. */
  'danger',
  /** A court or another authority orders it, and within a time that does not wait. */
  'court-order',
  /** Nobody who keeps the case can act, and something in it cannot wait. */
  'nobody-left',
] as const;
export type EmergencyGround = (typeof EMERGENCY_GROUNDS)[number];

/** Which staff of the body ask and open: by their role in the body, for none of it needs a function in the case. */
export const EMERGENCY_STAFF = ['registrar', 'scheme-administrator'] as const;
export type EmergencyStaff = (typeof EMERGENCY_STAFF)[number];

/** How many civil days an opening lasts at the most, and for how many a request waits, the first counted (R11: three days). */
export const LONGEST_EMERGENCY = 3;

export const EMERGENCY_ANSWERS = ['opened', 'declined'] as const;
export type EmergencyAnswer = (typeof EMERGENCY_ANSWERS)[number];

/** One request to open a case in an emergency, and what became of it. */
export type Emergency = {
  readonly askedBy: string;
  readonly askedAs: EmergencyStaff;
  readonly ground: EmergencyGround;
  readonly askedOn: Day;
  /** What the second person answered; null while nobody has. */
  readonly answer: EmergencyAnswer | null;
  readonly answeredBy: string | null;
  readonly answeredAs: EmergencyStaff | null;
  readonly answeredOn: Day | null;
  /** The last civil day of an opening, in the body's zone; null where there is none. */
  readonly lastDay: Day | null;
  /** The day on which it was closed before that, or taken back unanswered; null where it was not. */
  readonly closedOn: Day | null;
};

export const EMERGENCY_STANDINGS = ['asked', 'open', 'declined', 'ended'] as const;
export type EmergencyStanding = (typeof EMERGENCY_STANDINGS)[number];

/** As which of the staff somebody acts; a registrar before an administrator, and null for whoever is neither. */
export function emergencyStaffOf(roles: readonly string[]): EmergencyStaff | null {
  return EMERGENCY_STAFF.find((role) => roles.includes(role)) ?? null;
}

/** Where a request stands on a day. Nothing of it is stored: a request that nobody answers is over by itself, as an opening is. */
export function emergencyStandingOf({ answer, askedOn, lastDay, closedOn }: Emergency, on: Day): EmergencyStanding {
  if (answer === 'declined') return 'declined';
  if (closedOn !== null) return 'ended';
  if (answer === null) return on <= lastDayOfEmergency(askedOn, LONGEST_EMERGENCY) ? 'asked' : 'ended';
  return lastDay !== null && on <= lastDay ? 'open' : 'ended';
}

/** The last civil day of what begins on a day, which counts, and lasts so many. */
export function lastDayOfEmergency(from: Day, days: number): Day {
  return addDays(from, days - 1);
}
