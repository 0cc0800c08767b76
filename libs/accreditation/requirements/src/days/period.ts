import type { Day } from '@standing/kernel';
import { dayOrNextMonth, monthOf } from './month.js';

/** Days from the first to the last, both included; without a first day, everything up to the last. */
export type Period = { readonly from: Day | null; readonly to: Day };

export function contains(period: Period, day: Day): boolean {
  return day <= period.to && (period.from === null || day >= period.from);
}

/** The months that end on the day, the day included: 12 months to 22 November begin on 23 November a year before. */
export function monthsEndingOn(day: Day, months: number): Period {
  return { from: dayOrNextMonth(monthOf(day) - months, Number(day.slice(8)) + 1), to: day };
}

/** The first day on which something held on `day` no longer lies in the months that end on that first day. */
export function leavesOn(day: Day, months: number): Day {
  return dayOrNextMonth(monthOf(day) + months, Number(day.slice(8)));
}
