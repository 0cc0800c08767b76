import { addDays, addMonths, type Day, daysBetween } from '@standing/kernel';
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

/** What was agreed on how often to meet, and since when. */
export type AgreedRhythm = { readonly everyWeeks: number | null; readonly answeredOn: Day | null };

/**
 * The last civil day by which the next session is due, as was agreed: so many weeks after the last one that was confirmed, after
 * the first day of the agreement, or after that was agreed, whichever is latest. Null where no frequency is agreed.
 */
export function nextSessionBy(
  { everyWeeks, answeredOn }: AgreedRhythm,
  { startsOn, lastHeldOn }: { readonly startsOn: Day; readonly lastHeldOn: Day | null },
): Day | null {
  if (everyWeeks === null) return null;
  const from = [startsOn, lastHeldOn ?? startsOn, answeredOn ?? startsOn].reduce((one, day) => (day > one ? day : one));
  return addDays(from, everyWeeks * 7);
}

/** The first day of the twelve months that end today. */
export function twelveMonthsFrom(today: Day): Day {
  return addMonths(today, -12);
}
