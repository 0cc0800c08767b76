import type { ActiveEvidence } from '../ledger/evidence.js';
import type { Adjustment } from '../scheme/adjustment.js';
import { type Amount, amountAt } from '../scheme/amount.js';

export type Carry = Extract<Adjustment, { kind: 'carry' }>;

/** One period as it stands by itself: what it needs, what counts, and what of that may be carried forward. */
export type Own = { readonly needed: number; readonly counted: number; readonly movable: number };

/** What each period gains or loses to the others, in their order. */
export function movements(periods: readonly Own[], carry: Carry, level: string): readonly number[] {
  const net = periods.map(() => 0);
  carryForward(periods, carry, level, net);
  if (carry.backPeriods !== undefined) carryBack(periods, carry.backPeriods, net);
  return net;
}

/** A debt is made good before anything else counts; what is over goes to the next period only, and no further. */
function carryForward(periods: readonly Own[], { forward, debtFirst }: Carry, level: string, net: number[]): void {
  let surplus = 0;
  let debt = 0;
  periods.forEach(({ needed, counted, movable }, index) => {
    const paid = debtFirst === true ? Math.min(debt, counted) : 0;
    debt -= paid;
    const most = forward === undefined ? 0 : amountAt(forward.atMost, level);
    const before = net[index] ?? 0;
    const has = counted - paid + Math.min(surplus, most);
    net[index] = before + has - counted;
    const over = Math.min(Math.max(0, has - needed), movable, counted - paid);
    surplus = mayCarry(forward?.ifCountedAtLeast, counted, level) ? over : 0;
    if (debtFirst === true) debt += Math.max(0, needed - has);
  });
}

function mayCarry(least: Amount | undefined, counted: number, level: string): boolean {
  return least === undefined || counted >= amountAt(least, level);
}

function carryBack(periods: readonly Own[], reach: number, net: number[]): void {
  periods.forEach(({ needed, counted }, index) => {
    for (let later = index + 1; later <= index + reach && later < periods.length; later += 1) {
      const lacking = needed - counted - (net[index] ?? 0);
      const giver = periods[later];
      if (lacking <= 0 || giver === undefined) continue;
      const spare = Math.max(0, giver.counted + (net[later] ?? 0) - giver.needed);
      const moved = Math.min(lacking, spare);
      net[index] = (net[index] ?? 0) + moved;
      net[later] = (net[later] ?? 0) - moved;
    }
  });
}

/** The first period that has a piece, so that what came before nobody's debt. */
export function firstWith(pieces: readonly ActiveEvidence[], indexOf: (day: string) => number, last: number): number {
  const [first] = pieces;
  return first === undefined ? last : Math.min(last, indexOf(first.heldOn));
}
