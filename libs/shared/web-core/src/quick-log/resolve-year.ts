import type { Day } from '@standing/kernel';
import { dayFrom, daysBetween } from '../day/day.js';

/** A day without its year is taken from last year without asking when it lies at most this many days back. */
const NEAR = 180;

/** The days that a day and month without a year can mean: the latest past one, and this year's when that is not yet over. */
export function withoutYear(month: number, day: number, today: Day): readonly Day[] {
  const year = Number(today.slice(0, 4));
  const thisYear = dayFrom(year, month, day);
  if (thisYear !== null && thisYear <= today) return [thisYear];
  const lastYear = dayFrom(year - 1, month, day);
  if (thisYear === null) return lastYear === null ? [] : [lastYear];
  if (lastYear === null) return [thisYear];
  return daysBetween(lastYear, today) <= NEAR ? [lastYear] : [lastYear, thisYear];
}

/** A year of two figures is of this century. */
export function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}
