import type { Day } from '@standing/kernel';
import { plusMonths } from './month.js';
import { plusDays } from './number.js';

/** The last of so many months that begin on the day after: two months after 30 June end on 31 August. */
export function monthsAfter(lastDay: Day, months: number): Day {
  return plusDays(plusMonths(plusDays(lastDay, 1), months), -1);
}
