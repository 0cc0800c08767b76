import { dayAt, daysFrom, numberOf } from '../days/number.js';
import type { Period } from '../days/period.js';
import type { ActiveEvidence } from '../ledger/evidence.js';
import { valuesOf } from '../ledger/values.js';

/** The longest run of days without a piece; a window without a first day begins with the first piece. */
export function longestGap(pieces: readonly ActiveEvidence[], { from, to }: Period): number {
  let longest = 0;
  let after = from === null ? null : numberOf(from) - 1;
  for (const { heldOn } of pieces) {
    const day = numberOf(heldOn);
    if (after !== null) longest = Math.max(longest, day - after - 1);
    after = Math.max(after ?? day, day);
  }
  return after === null ? 0 : Math.max(longest, numberOf(to) - after);
}

/** Pieces that lie furthest apart, of all or of one value of an attribute. */
export type Reach = {
  readonly days: number;
  readonly first: ActiveEvidence | null;
  readonly last: ActiveEvidence | null;
};

export function longestSpan(pieces: readonly ActiveEvidence[], by: string | undefined): Reach {
  const firsts = new Map<string, ActiveEvidence>();
  let longest: Reach = { days: 0, first: pieces[0] ?? null, last: pieces[0] ?? null };
  for (const one of pieces) {
    for (const value of by === undefined ? [''] : valuesOf(one, by)) {
      const first = firsts.get(value) ?? one;
      firsts.set(value, first);
      const days = daysFrom(first.heldOn, one.heldOn);
      if (days > longest.days) longest = { days, first, last: one };
    }
  }
  return longest;
}

/** How many days of the period no piece covers; without a first day, from the first piece on. */
export function uncoveredDays(
  pieces: readonly ActiveEvidence[],
  period: Period,
  fromAttribute: string | undefined,
): number {
  return stretches(pieces, period, fromAttribute).uncovered;
}

/** What each piece covers that none before it did, and what is left. */
export function stretches(
  pieces: readonly ActiveEvidence[],
  { from, to }: Period,
  fromAttribute: string | undefined,
): { readonly covers: ReadonlyMap<ActiveEvidence, number>; readonly uncovered: number } {
  const ordered = pieces
    .map((one) => ({ one, begins: beginOf(one, fromAttribute), ends: one.heldUntil ?? to }))
    .filter(({ begins, ends }) => begins <= to && (from === null || ends >= from))
    .sort((one, other) => (one.begins < other.begins ? -1 : Number(one.begins > other.begins)));
  const start = from ?? ordered[0]?.begins;
  if (start === undefined) return { covers: new Map(), uncovered: 0 };
  const covers = new Map<ActiveEvidence, number>();
  let next = numberOf(start);
  let uncovered = 0;
  for (const { one, begins, ends } of ordered) {
    const begin = Math.max(next, numberOf(begins));
    const end = Math.min(numberOf(to), numberOf(ends));
    uncovered += Math.max(0, begin - next);
    covers.set(one, Math.max(0, end - begin + 1));
    next = Math.max(next, end + 1);
  }
  return { covers, uncovered: uncovered + Math.max(0, daysFrom(dayAt(next), to) + 1) };
}

function beginOf({ heldOn, attributes }: ActiveEvidence, attribute: string | undefined): string {
  const earlier = attribute === undefined ? undefined : attributes[attribute];
  return typeof earlier === 'string' && earlier < heldOn ? earlier : heldOn;
}
