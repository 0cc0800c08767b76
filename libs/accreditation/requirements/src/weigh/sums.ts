import type { Day } from '@standing/kernel';
import type { Period } from '../days/period.js';
import { firstIndex } from '../days/within.js';
import type { ActiveEvidence } from '../ledger/evidence.js';

/** Running sums of lists that are summed over many periods, by what is summed. */
const SUMS = new WeakMap<readonly ActiveEvidence[], Map<string, Float64Array>>();

/** The sum over the pieces of a period: two look-ups once the running sums are there. Whole numbers stay exact. */
export function sumIn(
  pieces: readonly ActiveEvidence[],
  { from, to }: Period,
  name: string,
  amountOf: (one: ActiveEvidence) => number,
): number {
  if (pieces.length === 0) return 0;
  const sums = runningSums(pieces, name, amountOf);
  const start = from === null ? 0 : firstIndex(pieces, (day: Day) => day >= from);
  const end = firstIndex(pieces, (day: Day) => day > to);
  return end <= start ? 0 : (sums[end] ?? 0) - (sums[start] ?? 0);
}

function runningSums(
  pieces: readonly ActiveEvidence[],
  name: string,
  amountOf: (one: ActiveEvidence) => number,
): Float64Array {
  const known = SUMS.get(pieces) ?? new Map<string, Float64Array>();
  SUMS.set(pieces, known);
  const before = known.get(name);
  if (before !== undefined) return before;
  const sums = new Float64Array(pieces.length + 1);
  let sum = 0;
  pieces.forEach((one, index) => {
    sum += amountOf(one);
    sums[index + 1] = sum;
  });
  known.set(name, sums);
  return sums;
}
