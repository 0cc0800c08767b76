import { dayAt, numberOf } from '../days/number.js';
import type { Period } from '../days/period.js';
import type { ActiveEvidence } from '../ledger/evidence.js';

/** How many days of the period are leave: each stretch of it at least so long in itself, days of several counted once. */
export function leaveDaysIn(pieces: readonly ActiveEvidence[], period: Period, minDays: number): number {
  return stretchesOf(pieces)
    .filter(({ from, to }) => to - from + 1 >= minDays)
    .reduce((sum, { from, to }) => sum + overlap(from, to, period), 0);
}

/** Whether pieces cover the period from its first to its last day. */
export function isCovered(pieces: readonly ActiveEvidence[], { from, to }: Period): boolean {
  return from !== null && stretchesOf(pieces).some((one) => one.from <= numberOf(from) && one.to >= numberOf(to));
}

type Stretch = { readonly from: number; to: number };

/** Asked for on many days; the pieces that a filter has chosen stay the same list. */
const STRETCHES = new WeakMap<readonly ActiveEvidence[], readonly Stretch[]>();

function stretchesOf(pieces: readonly ActiveEvidence[]): readonly Stretch[] {
  const known = STRETCHES.get(pieces) ?? joinedStretches(pieces);
  STRETCHES.set(pieces, known);
  return known;
}

/** What adjoins or overlaps is one; what has no end is left out, since it is not over. */
function joinedStretches(pieces: readonly ActiveEvidence[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { heldOn, heldUntil } of pieces) {
    if (heldUntil === undefined || heldUntil === null) continue;
    const last = joined.at(-1);
    if (last !== undefined && numberOf(heldOn) <= last.to + 1) last.to = Math.max(last.to, numberOf(heldUntil));
    else joined.push({ from: numberOf(heldOn), to: numberOf(heldUntil) });
  }
  return joined;
}

function overlap(from: number, to: number, period: Period): number {
  const first = period.from === null ? from : Math.max(from, numberOf(period.from));
  const last = Math.min(to, numberOf(period.to));
  return Math.max(0, last - first + 1);
}

/** The period reaching back by the leave in it, and by the leave in what it thereby reaches, up to the ceiling. */
export function reachingBack(pieces: readonly ActiveEvidence[], period: Period, minDays: number, most: number): Period {
  if (period.from === null) return period;
  const first = numberOf(period.from);
  let back = 0;
  for (;;) {
    const leave = leaveDaysIn(pieces, { from: dayAt(first - back), to: period.to }, minDays);
    const further = Math.min(leave, most);
    if (further <= back) return { from: dayAt(first - back), to: period.to };
    back = further;
  }
}
