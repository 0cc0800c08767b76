import type { Day } from '@standing/kernel';
import { civilDate, dayNumber, readDay, writeDay } from './day-number.js';

/** The day `count` days later, or earlier when negative. */
export function addDays(day: Day, count: number): Day {
  return writeDay(civilDate(dayNumber(readDay(day)) + count));
}

/** How many days lie from the first to the second; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(readDay(to)) - dayNumber(readDay(from));
}

/** The day of the week, from 1 (Monday) to 7 (Sunday). */
export function weekday(day: Day): number {
  const remainder = (dayNumber(readDay(day)) + 3) % 7;
  return (remainder < 0 ? remainder + 7 : remainder) + 1;
}

/** The day of these parts, or null when the calendar has none: 30 February is none. */
export function dayFrom(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const written = writeDay({ year, month, day });
  return writeDay(civilDate(dayNumber({ year, month, day }))) === written ? written : null;
}

/** Whether the text is a day that the calendar has, as `YYYY-MM-DD`. */
export function isExistingDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, day } = readDay(text);
  return dayFrom(year, month, day) === text;
}
