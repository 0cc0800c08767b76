import type { ResultOf } from '@standing/web-core';
import type { workingDaysQuery } from './days.queries.js';

export type WorkingDays = ResultOf<typeof workingDaysQuery>['workingDays'];
export type HolidaySet = WorkingDays['holidays'];
export type Holiday = WorkingDays['publicHolidays'][number]['name'];

/** A day on which nobody works: a public holiday by its name, or a day that the body set. */
export type FreeDay = { readonly day: string; readonly holiday: Holiday | null };

/** The days on which nobody works, by their year, each year in its order. A day off that is a holiday is both. */
export function freeDaysByYear({ publicHolidays, daysOff }: WorkingDays): [year: string, days: FreeDay[]][] {
  const days: FreeDay[] = [
    ...publicHolidays.map(({ day, name }) => ({ day, holiday: name })),
    ...daysOff.map((day) => ({ day, holiday: null })),
  ].toSorted((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
  const years = [...new Set(days.map(({ day }) => day.slice(0, 4)))];
  return years.map((year) => [year, days.filter(({ day }) => day.startsWith(year))]);
}
