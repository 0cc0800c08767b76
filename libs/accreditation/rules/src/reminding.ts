import { addDays, type Day } from '@standing/kernel';
import type { StandingStatus } from './standing-on.js';

/** How many days before something it is told, the earliest first: a default of this platform. */
export const REMIND_DAYS_BEFORE = [60, 14] as const;

/** Of a condition, whose term is 28 days at the least, it is told once. */
const CONDITION_DAYS_BEFORE = [14] as const;

export type ReminderKind = 'requirement' | 'renewal-opens' | 'term-ends' | 'condition-ends';

/** Something that comes, and from how many days before it is told. */
export type Coming = {
  readonly kind: ReminderKind;
  /** The requirement that will be unmet; null for the others. */
  readonly ruleId: string | null;
  /** The civil day, in the body's zone, from which it is so. */
  readonly onDay: Day;
};

/** One reminder: told once for what it is about, its day, and how long before. */
export type Reminder = Coming & { readonly daysBefore: number };

/**
 * What a member is reminded of on a day: of each thing the reminder nearest to it that is due, so that somebody who is
 * looked at late is not told twice. A window that opens is told on the day; whoever was withdrawn or has died is told
 * nothing, and whoever gave up what they held of what they applied for since alone.
 */
export function remindersOn(coming: readonly Coming[], status: StandingStatus, today: Day): Reminder[] {
  if (status === 'WITHDRAWN' || status === 'DECEASED') return [];
  return coming.flatMap((one): Reminder[] => {
    if (status === 'GIVEN_UP' && one.kind !== 'condition-ends') return [];
    if (one.kind === 'renewal-opens') return one.onDay <= today ? [{ ...one, daysBefore: 0 }] : [];
    if (one.onDay <= today) return [];
    const daysBefore = daysBeforeOf(one.kind).findLast((days) => addDays(one.onDay, -days) <= today);
    return daysBefore === undefined ? [] : [{ ...one, daysBefore }];
  });
}

function daysBeforeOf(kind: ReminderKind): readonly number[] {
  return kind === 'condition-ends' ? CONDITION_DAYS_BEFORE : REMIND_DAYS_BEFORE;
}

/** The days after today on which a reminder of something that comes is due. */
export function daysToRemind(onDay: Day, today: Day): Day[] {
  return REMIND_DAYS_BEFORE.map((days) => addDays(onDay, -days)).filter((day) => day > today);
}
