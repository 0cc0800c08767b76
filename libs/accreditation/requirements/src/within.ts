import type { Day } from '@standing/kernel';
import type { ActiveEvidence } from './evidence.js';
import type { Period } from './period.js';

/** The evidence of the period, out of evidence in the order of its days: found by halving, since it is asked for often. */
export function within(evidence: readonly ActiveEvidence[], { from, to }: Period): readonly ActiveEvidence[] {
  const start = from === null ? 0 : firstIndex(evidence, (day) => day >= from);
  return evidence.slice(
    start,
    firstIndex(evidence, (day) => day > to),
  );
}

/** The first place from which on the days fulfil the condition. */
function firstIndex(evidence: readonly ActiveEvidence[], fulfils: (day: Day) => boolean): number {
  let [low, high] = [0, evidence.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = evidence[middle];
    if (one !== undefined && fulfils(one.heldOn)) high = middle;
    else low = middle + 1;
  }
  return low;
}
