import { addDays, addMonths, type Day, daysBetween } from '@standing/kernel';
import { type Calendar, isWorkingDay, workingDayFrom } from './calendar.js';
import type { Pause } from './case.js';
import type { ClockRule } from './clock-rule.js';
import { endOf, isInForce, standingSince } from './pauses.js';

/** How a running clock stands: with a day, or without one while it stands still. */
export type Due =
  | { readonly kind: 'running'; readonly dueOn: Day }
  | { readonly kind: 'paused'; readonly since: Day; readonly usedDays: number; readonly leftDays: number };

/** Days as whole numbers, so that a long clock is counted and not computed day by day. */
const ORIGIN: Day = '2000-01-01';
const numberOf = (day: Day) => daysBetween(ORIGIN, day);
const dayAt = (number: number) => addDays(ORIGIN, number);

/**
 * When a clock that began on this day runs out, as it is known on the day of asking. The day of the event does not count;
 * a day is paused when a pause is in force at its end, and pauses that overlap count once. Nothing of it is stored.
 */
export function dueOf(rule: ClockRule, startedOn: Day, pauses: readonly Pause[], asked: Day, calendar: Calendar): Due {
  const own = pauses.filter(({ reason }) => rule.pausedBy.includes(reason));
  const total = countOf(rule, startedOn);
  const start = numberOf(startedOn);
  const counts = countedBy(rule, own, calendar);
  const end = dayAt(lastCounted(start, total, counts));
  if (asked < startedOn || !own.some((pause) => isInForce(pause, asked)))
    return { kind: 'running', dueOn: placed(rule, end, calendar) };
  const began = standingSince(own, asked);
  const since = began < startedOn ? startedOn : began;
  if (end < since) return { kind: 'running', dueOn: placed(rule, end, calendar) };
  const usedDays = used(start, numberOf(asked), counts);
  return { kind: 'paused', since, usedDays, leftDays: total - usedDays };
}

/** Whether a day counts for the clock: none in which it stands still, and only working days where those are counted. */
function countedBy({ length }: ClockRule, pauses: readonly Pause[], calendar: Calendar): (day: number) => boolean {
  const still = pauses.map((pause) => ({ from: numberOf(pause.from), end: numberOf(endOf(pause)) }));
  return (day) =>
    !still.some(({ from, end }) => from <= day && day < end) &&
    (length.unit !== 'working-days' || isWorkingDay(dayAt(day), calendar));
}

/** How many days the clock counts: a length in months is that of the calendar from its start, its last day clamped. */
function countOf({ length }: ClockRule, startedOn: Day): number {
  return length.unit === 'months' ? daysBetween(startedOn, addMonths(startedOn, length.count)) : length.count;
}

function lastCounted(start: number, total: number, counts: (day: number) => boolean): number {
  let day = start;
  for (let left = total; left > 0;) {
    day += 1;
    if (counts(day)) left -= 1;
  }
  return day;
}

function used(start: number, asked: number, counts: (day: number) => boolean): number {
  let count = 0;
  for (let day = start + 1; day <= asked; day += 1) if (counts(day)) count += 1;
  return count;
}

function placed({ of }: ClockRule, dueOn: Day, calendar: Calendar): Day {
  return of === 'party' ? workingDayFrom(dueOn, calendar) : dueOn;
}
