import type { Day } from '@standing/kernel';
import { firstIndex } from '../days/within.js';
import type { Result } from '../decision.js';
import { isPlain, isSum } from '../weigh/weigh.js';
import { daysOfLine } from './days-of-line.js';
import { daysAfter, nextChange } from './next-change.js';
import { resultOn } from './result.js';
import type { Sheet } from './sheet.js';

/** The next day on which the line's result is another than `now` by the passing of time alone; null if it never is. */
export function nextChangeOfLine(sheet: Sheet, on: Day, now: Result): Day | null {
  if (!onlyFades(sheet, on)) return nextChange({ on, now }, daysOfLine(sheet, on), (day) => resultOn(sheet, day));
  if (now !== 'MET') return null;
  return firstOther(daysAfter(on, daysOfLine(sheet, on)), (day) => resultOn(sheet, day) !== now);
}

/**
 * Whether time can only take away from the line: a fixed amount, counted over rolling months, with nothing to come. Then
 * what is not met stays so, and what is met is lost once: its day is found by halving.
 */
function onlyFades({ requirement, fit, lost, gateDays }: Sheet, on: Day): boolean {
  const { measure, window, threshold, direction, adjustments, evidence } = requirement;
  if (window.kind !== 'rolling' || window.clip !== undefined || threshold.kind !== 'constant') return false;
  if (direction === 'at-most' || adjustments !== undefined || evidence === 'sampled' || lost.size > 0) return false;
  const shrinks = measure.kind === 'distinct' || (isSum(measure) && isPlain(measure));
  return shrinks && firstIndex(fit, (day) => day > on) === fit.length && gateDays(on).every((day) => day <= on);
}

function firstOther(days: readonly Day[], isOther: (day: Day) => boolean): Day | null {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isOther(days[middle] ?? '')) high = middle;
    else low = middle + 1;
  }
  return days[low] ?? null;
}
