import type { Day } from '@standing/kernel';
import { firstIndex } from '../days/within.js';
import { isPlain, isSum } from '../weigh/weigh.js';
import { daysOfLine } from './days-of-line.js';
import { nextChange } from './next-change.js';
import { resultOn } from './result.js';
import type { Sheet } from './sheet.js';

/** The next day on which the line's result becomes another by the passing of time alone; null if it never does. */
export function nextChangeOfLine(sheet: Sheet, on: Day): Day | null {
  if (!onlyFades(sheet, on)) return nextChange(on, daysOfLine(sheet, on), (day) => resultOn(sheet, day));
  const now = resultOn(sheet, on);
  if (now !== 'MET') return null;
  return firstOther(
    [...new Set(daysOfLine(sheet, on))].filter((day) => day > on).sort(),
    (day) => resultOn(sheet, day) !== now,
  );
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
