import type { Day } from '@standing/kernel';
import { isExistingDay } from '@standing/web-core';

/** Which comes first in 03/04/2025. */
export type DateOrder = 'day-first' | 'month-first';

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})(?: .*)?$/;

/** Nobody's log begins earlier: an older year is a slip. */
const FIRST_YEAR = 1950;

/** The day in a cell, or null when it is none in this order. Two figures of a year are of this century. */
export function dayIn(text: string, order: DateOrder): Day | null {
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year && month && day) return existing(year, month, day);
  const [, first, second, last] = YEAR_LAST.exec(text) ?? [];
  if (!first || !second || !last) return null;
  const whole = last.length === 2 ? `20${last}` : last;
  return order === 'day-first' ? existing(whole, second, first) : existing(whole, first, second);
}

/** The order that the cells show, and, where they can be read both ways, one of them to ask with. */
export function orderOf(cells: readonly string[]): {
  readonly order: DateOrder | null;
  readonly example: string | null;
} {
  const read = cells.map((cell) => YEAR_LAST.exec(cell)).filter((match) => match !== null);
  if (read.some(([, first]) => Number(first) > 12)) return { order: 'day-first', example: null };
  if (read.some(([, , second]) => Number(second) > 12)) return { order: 'month-first', example: null };
  const open = read.find(([, first, second]) => Number(first) !== Number(second));
  return open ? { order: null, example: open[0] } : { order: 'day-first', example: null };
}

function existing(year: string, month: string, day: string): Day | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number(year) >= FIRST_YEAR && isExistingDay(text) ? text : null;
}
