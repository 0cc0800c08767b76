import type { Calendar } from '@standing/complaints/rules';
import type { CalendarRow } from './calendar.entity.js';

export type StoredDay = Pick<CalendarRow, 'kind' | 'day' | 'holidays'>;

/** The calendar that a body has set, from its rows in the order in which they were written: of one day the last counts. */
export function calendarFrom(rows: readonly StoredDay[]): Calendar {
  const off = new Set<string>();
  const sets = new Map<string, Calendar['holidays'][number]>();
  for (const { kind, day, holidays } of rows) {
    if (kind === 'day-off') off.add(day);
    if (kind === 'day-on') off.delete(day);
    if (holidays !== null) sets.set(day, { from: day, set: holidays });
  }
  return {
    daysOff: [...off].sort(),
    holidays: [...sets.values()].toSorted((one, other) => (one.from < other.from ? -1 : 1)),
  };
}
