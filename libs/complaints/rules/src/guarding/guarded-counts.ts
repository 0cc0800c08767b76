import type { Day } from '@standing/kernel';
import { LEAST_SHOWN } from '../figures/report.js';

/** A case from which somebody is kept apart by a guard. */
export type GuardedCase = {
  /** The first civil day on which somebody is. */
  readonly since: Day;
  readonly isOpen: boolean;
};

/** How many cases are guarded, in steps of five; null where there are fewer than five, nought among them. */
export type GuardedCounts = { readonly all: number | null; readonly open: number | null };

/**
 * The cases that were guarded before the quarter of today began. Neither by period nor case by case, and no number changes
 * within a quarter: whoever sees one rise on the day of a naming would know who had complained before.
 */
export function guardedCounts(cases: readonly GuardedCase[], today: Day): GuardedCounts {
  const counted = cases.filter(({ since }) => since < firstOfQuarter(today));
  return { all: inFives(counted.length), open: inFives(counted.filter(({ isOpen }) => isOpen).length) };
}

function inFives(count: number): number | null {
  return count < LEAST_SHOWN ? null : count - (count % LEAST_SHOWN);
}

function firstOfQuarter(day: Day): Day {
  const month = Number(day.slice(5, 7));
  return `${day.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
}
