import { addDays, type Day } from '@standing/kernel';
import { dayOrNextMonth, firstOfMonth, monthOf } from './month.js';
import type { Calendar, Settings } from './scheme-version.js';

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

/** Quarters as the scheme sets them. */
export class Quarters {
  private readonly shift: number;
  private readonly known = new Map<Day, Period>();

  constructor(settings: Settings, calendar: Calendar) {
    this.shift = settings.quarters === 'civil' ? 0 : (calendar.yearStartsInMonth - 1) % 3;
  }

  /** The first day of the quarter that the day lies in. */
  startOf(day: Day): Day {
    const month = monthOf(day);
    return firstOfMonth(month - ((month - this.shift) % 3));
  }

  /** The first day of the quarter so many quarters after the one that begins on the day. */
  later(start: Day, count: number): Day {
    return firstOfMonth(monthOf(start) + 3 * count);
  }

  /** How many quarters lie from the one that begins on the first day to the one that begins on the second. */
  between(start: Day, later: Day): number {
    return (monthOf(later) - monthOf(start)) / 3;
  }

  /** The quarter that begins on the day. */
  from(start: Day): Period {
    const quarter = this.known.get(start) ?? { from: start, to: addDays(this.later(start, 1), -1) };
    this.known.set(start, quarter);
    return quarter;
  }

  /** So many complete quarters before the day's own, the oldest first, and then the day's own. */
  upTo(day: Day, complete: number): Period[] {
    const current = this.startOf(day);
    return Array.from({ length: complete + 1 }, (_, index) => this.from(this.later(current, index - complete)));
  }
}
