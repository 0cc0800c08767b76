import type { Day } from '@standing/kernel';
import type { Period } from './period.js';

/** What has no day comes before all that has one. */
type Held = { readonly heldOn: Day | null };

/** The evidence of the period, out of evidence in the order of its days: found by halving, since it is asked for often. */
export function within<One extends Held>(evidence: readonly One[], { from, to }: Period): readonly One[] {
  const start = from === null ? 0 : firstIndex(evidence, (day) => day >= from);
  return evidence.slice(
    start,
    firstIndex(evidence, (day) => day > to),
  );
}

/** The first place from which on the days fulfil the condition. */
export function firstIndex(evidence: readonly Held[], fulfils: (day: Day) => boolean): number {
  let [low, high] = [0, evidence.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = evidence[middle];
    if (one !== undefined && fulfils(one.heldOn ?? '')) high = middle;
    else low = middle + 1;
  }
  return low;
}
