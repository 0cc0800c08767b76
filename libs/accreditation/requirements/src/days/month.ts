import type { Day } from '@standing/kernel';

/** The months since year 0, for arithmetic in whole months. */
export function monthOf(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** The day of that number in the month; where the month lacks it, the first day of the next month. */
export function dayOrNextMonth(month: number, number: number): Day {
  return number > 28 && number > lengthOf(month) ? dayIn(month + 1, 1) : dayIn(month, number);
}

/** The day of that number in the month; where the month lacks it, its last day (29 February is kept on the 28th). */
export function dayOrLast(month: number, number: number): Day {
  return dayIn(month, number > 28 ? Math.min(number, lengthOf(month)) : number);
}

/** The same day of the month so many months later. */
export function plusMonths(day: Day, count: number): Day {
  return dayOrLast(monthOf(day) + count, Number(day.slice(8)));
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function lengthOf(month: number): number {
  const inYear = month % 12;
  if (inYear !== 1) return LENGTHS[inYear] ?? 31;
  const year = (month - inYear) / 12;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function dayIn(month: number, number: number): string {
  const inYear = month % 12;
  return `${pad((month - inYear) / 12, 4)}-${pad(inYear + 1, 2)}-${pad(number, 2)}`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
