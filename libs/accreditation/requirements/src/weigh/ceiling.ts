import { monthOf } from '../days/month.js';
import { numberOf } from '../days/number.js';
import { levelHeldOn } from '../ledger/level-held.js';
import type { ActiveEvidence } from '../ledger/evidence.js';
import type { Person } from '../ledger/person.js';
import { type Amount, amountAt, divide } from '../scheme/amount.js';
import type { Ceiling } from '../scheme/measure.js';
import { reduced, total, type Weight } from './weight.js';

/** The most that counts of a piece's kind in its place; null for no limit. */
type Most = (one: ActiveEvidence) => number | null;

/** The weights under the ceiling, in their order. A narrower ceiling comes before a wider one. */
export function under(ceiling: Ceiling, weights: readonly Weight[], needed: number, person: Person): readonly Weight[] {
  const chosen = new Set(weights.filter(({ one }) => person.meets(one, ceiling.where)));
  if (ceiling.kind !== 'share') {
    const most = amountAt(ceiling.atMost, person.level);
    return limited(ceiling, weights, chosen, () => most);
  }
  const shareOf = (whole: number) =>
    limited(ceiling, weights, chosen, ({ heldOn }) => share(ceiling, whole, heldOn, person));
  return ceiling.of === 'needed' ? shareOf(needed) : ofItself(shareOf, total(weights));
}

/** A share of what counts in the end: less counts, so less is the whole, until the share is one of what is left. */
function ofItself(shareOf: (whole: number) => readonly Weight[], all: number): readonly Weight[] {
  let whole = all;
  for (;;) {
    const weights = shareOf(whole);
    const left = total(weights);
    if (left >= whole) return weights;
    whole = left;
  }
}

function share(
  { percent, level }: Extract<Ceiling, { kind: 'share' }>,
  whole: number,
  heldOn: string,
  person: Person,
): number | null {
  const of = level === 'held' ? levelHeldOn(person, heldOn) : person.level;
  const percentage = of === null ? 0 : percentAt(percent, of);
  return percentage >= 100 ? null : divide(whole * percentage, 100, 'down');
}

/** A level that the table does not name, held in the past, has no share. */
function percentAt(percent: Amount, level: string): number {
  return typeof percent === 'number' ? percent : (percent[level] ?? 0);
}

function limited(
  ceiling: Ceiling,
  weights: readonly Weight[],
  chosen: ReadonlySet<Weight>,
  mostOf: Most,
): readonly Weight[] {
  const takesWhole = ceiling.kind === 'pieces' || ceiling.over === 'ignore';
  const wholes = wholesOf(ceiling, chosen);
  const order = takesWhole ? wholes.sort((one, other) => other.amount - one.amount) : wholes;
  const before = new Map<string, number>();
  const allowed = new Map<Weight, number>();
  for (const { key, one, amount, parts } of order) {
    const sum = before.get(key) ?? 0;
    const most = mostOf(one);
    const counts = ceiling.kind === 'pieces' ? 1 : amount;
    const free = most === null ? counts : Math.max(0, Math.min(counts, most - sum));
    const taken = takesWhole && free < counts ? 0 : free;
    before.set(key, sum + taken);
    let left = ceiling.kind === 'pieces' ? taken * amount : taken;
    for (const part of parts) {
      allowed.set(part, Math.min(left, part.amount));
      left -= Math.min(left, part.amount);
    }
  }
  return weights.map((weight) => reduced(weight, allowed.get(weight) ?? weight.amount, 'ACCREDITATION_OVER_CEILING'));
}

/** A piece under a ceiling, with those of its parts that are in one place. */
type Whole = { readonly key: string; readonly one: ActiveEvidence; amount: number; readonly parts: Weight[] };

function wholesOf(ceiling: Ceiling, chosen: ReadonlySet<Weight>): Whole[] {
  const wholes = new Map<string, Whole>();
  for (const weight of chosen) {
    const key = keyOf(ceiling, weight.one);
    const whole = wholes.get(`${key} ${weight.one.id}`) ?? { key, one: weight.one, amount: 0, parts: [] };
    whole.amount += weight.amount;
    whole.parts.push(weight);
    wholes.set(`${key} ${weight.one.id}`, whole);
  }
  return [...wholes.values()];
}

function keyOf({ per }: Ceiling, one: ActiveEvidence): string {
  if (typeof per === 'object') return String(one.attributes[per.attribute] ?? `piece ${one.id}`);
  switch (per) {
    case 'window':
      return '';
    case 'piece':
      return one.id;
    case 'day':
      return one.heldOn;
    case 'week':
      return String(Math.floor((numberOf(one.heldOn) + 3) / 7));
    case 'month':
      return one.heldOn.slice(0, 7);
    case 'quarter':
      return String(Math.floor(monthOf(one.heldOn) / 3));
    case 'year':
      return one.heldOn.slice(0, 4);
  }
}
