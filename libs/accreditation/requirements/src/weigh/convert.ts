import type { ActiveEvidence } from '../ledger/evidence.js';
import type { Person } from '../ledger/person.js';
import { amountAt, divide } from '../scheme/amount.js';
import type { Conversion } from '../scheme/measure.js';

/** What of the amount counts, by the first conversion whose conditions hold; whole units, what is over is dropped. */
export function converted(
  one: ActiveEvidence,
  amount: number,
  conversions: readonly Conversion[],
  person: Person,
): number {
  const conversion = conversions.find(({ where }) => person.meets(one, where));
  if (conversion === undefined) return amount;
  if (conversion.kind === 'factor')
    return divide(amount * amountAt(conversion.times, person.level), conversion.per, 'down');
  return shareOfGroup(one, amount, conversion);
}

/** A group of a size that is not told, or that no bracket is made for, counts for nothing. */
function shareOfGroup(
  one: ActiveEvidence,
  amount: number,
  { size, brackets }: Extract<Conversion, { kind: 'group' }>,
): number {
  const people = one.attributes[size];
  if (typeof people !== 'number' || people < 1) return 0;
  const bracket = brackets.find(({ upTo }) => upTo === undefined || people <= upTo);
  if (bracket === undefined) return 0;
  return divide(amount * (bracket.times ?? 1), bracket.per ?? people, 'down');
}
