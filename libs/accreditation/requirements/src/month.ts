import { type Day, isDay } from '@standing/kernel';

/** The months since year 0, for arithmetic in whole months. */
export function monthOf(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** The first day of the month. */
export function firstOfMonth(month: number): Day {
  return dayIn(month, 1);
}

/** The day of that number in the month; where the month lacks it, the first day of the next month. */
export function dayOrNextMonth(month: number, number: number): Day {
  const day = dayIn(month, number);
  return number <= 28 || isDay(day) ? day : firstOfMonth(month + 1);
}

function dayIn(month: number, number: number): string {
  const inYear = month % 12;
  return `${pad((month - inYear) / 12, 4)}-${pad(inYear + 1, 2)}-${pad(number, 2)}`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
