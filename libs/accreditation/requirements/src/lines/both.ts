import { daysFrom } from '../days/number.js';
import type { Period } from '../days/period.js';

/** The days of a period, the first and the last included; null where it has no first. */
export function daysBetweenBoth({ from, to }: Period): number | null {
  return from === null ? null : daysFrom(from, to) + 1;
}
