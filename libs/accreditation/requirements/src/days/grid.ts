import type { Day } from '@standing/kernel';
import { dayOrLast, monthOf } from './month.js';
import { plusDays } from './number.js';
import type { Period } from './period.js';

/** Periods of so many months, one after another, counted from the one that begins on a given day. */
export class Grid {
  private readonly month: number;
  private readonly day: number;
  private readonly known = new Map<number, { readonly from: Day; readonly to: Day }>();

  constructor(
    origin: Day,
    private readonly months: number,
  ) {
    this.month = monthOf(origin);
    this.day = Number(origin.slice(8));
  }

  /** The number of the period that the day lies in; those before the origin are negative. */
  indexOf(day: Day): number {
    const guess = Math.floor((monthOf(day) - this.month) / this.months);
    return this.startOf(guess) <= day ? guess : guess - 1;
  }

  /** The first day of a period: the origin's day of the month, or the last that the month has. */
  startOf(index: number): Day {
    return dayOrLast(this.month + index * this.months, this.day);
  }

  /** A period, from its first to its last day. */
  period(index: number): Period & { readonly from: Day } {
    const known = this.known.get(index);
    if (known !== undefined) return known;
    const period = { from: this.startOf(index), to: plusDays(this.startOf(index + 1), -1) };
    this.known.set(index, period);
    return period;
  }
}
