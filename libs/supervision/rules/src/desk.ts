import { addMonths, type Day, daysBetween } from '@standing/kernel';
import { type Barred, refusalsOfRight } from './right.js';
import { overlaps, type Timed } from './session-clashes.js';
import type { SessionForm } from './session.js';

/** What a supervisor's eyes are drawn to in a session that awaits them. None of it keeps them from answering. */
export type DeskFlag = 'logged-late' | 'overlaps' | 'no-right';

/** A session logged more than so many civil days after it was held is pointed out. */
export const LATE_AFTER_DAYS = 30;

/** A session as its supervisor finds it. */
export type AtDesk = HeldByThem & {
  /** The civil day, in the body's zone, on which the coach first logged it. */
  readonly loggedOn: Day;
};

/** One of the supervisor's own sessions that stands, with whomever. */
export type HeldByThem = Timed & { readonly id: string; readonly form: SessionForm };

/** What needs eyes; `others` are the supervisor's own sessions, since nobody is in two places but for a group; `bodyZone` is an IANA name. */
export function flagsOf(
  session: AtDesk,
  others: readonly HeldByThem[],
  barred: readonly Barred[],
  bodyZone: string,
): DeskFlag[] {
  const flags: DeskFlag[] = [];
  if (daysBetween(session.heldOn, session.loggedOn) > LATE_AFTER_DAYS) flags.push('logged-late');
  if (others.some((other) => other.id !== session.id && isElsewhere(session, other, bodyZone))) flags.push('overlaps');
  if (refusalsOfRight(barred, session.heldOn).length > 0) flags.push('no-right');
  return flags;
}

function isElsewhere(session: AtDesk, other: HeldByThem, bodyZone: string): boolean {
  const sameGroup = session.form === other.form && session.form !== 'individual';
  return !sameGroup && overlaps(session, other, bodyZone);
}

/** Whole weeks since a session; null without one. */
export function weeksSince(heldOn: Day | null, today: Day): number | null {
  return heldOn === null ? null : Math.max(0, Math.floor(daysBetween(heldOn, today) / 7));
}

/** The first day of the twelve months that end today. */
export function twelveMonthsFrom(today: Day): Day {
  return addMonths(today, -12);
}
