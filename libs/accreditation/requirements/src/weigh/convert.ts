import type { ActiveEvidence } from '../ledger/evidence.js';
import type { LeftOutReason } from '../ledger/left-out.js';
import type { Person } from '../ledger/person.js';
import { amountAt, divide } from '../scheme/amount.js';
import type { Conversion } from '../scheme/measure.js';

type Group = Extract<Conversion, { kind: 'group' }>;

/** What counts after conversion, and why the rest does not; null where nothing is lost. */
export type Converted = { readonly amount: number; readonly reason: LeftOutReason | null };

/** What of the amount counts, by the first conversion whose conditions hold; whole units, what is over is dropped. */
export function converted(
  one: ActiveEvidence,
  amount: number,
  conversions: readonly Conversion[],
  person: Person,
): Converted {
  const conversion = conversions.find(({ where }) => person.meets(one, where));
  if (conversion === undefined) return { amount, reason: null };
  if (conversion.kind === 'group') return shareOfGroup(one, amount, conversion);
  return kept(amount, divide(amount * amountAt(conversion.times, person.level), conversion.per, 'down'));
}

/** A group of a size that is not told counts for nothing, since none is guessed; nor does one that no bracket is made for. */
function shareOfGroup(one: ActiveEvidence, amount: number, { size, brackets }: Group): Converted {
  const people = one.attributes[size];
  if (typeof people !== 'number' || people < 1) return { amount: 0, reason: 'ACCREDITATION_GROUP_SIZE_NOT_SAID' };
  const bracket = brackets.find(({ upTo }) => upTo === undefined || people <= upTo);
  if (bracket === undefined) return kept(amount, 0);
  return kept(amount, divide(amount * (bracket.times ?? 1), bracket.per ?? people, 'down'));
}

function kept(own: number, amount: number): Converted {
  return { amount, reason: amount < own ? 'ACCREDITATION_CONVERTED' : null };
}
