import type { ActiveEvidence } from '../ledger/evidence.js';
import type { Person } from '../ledger/person.js';
import type { Measure } from '../scheme/measure.js';
import { under } from './ceiling.js';
import { converted } from './convert.js';
import { reduced, type Weight } from './weight.js';

/** A measure that adds up. */
export type SumMeasure = Extract<Measure, { kind: 'minutes' | 'sum' | 'count' }>;

export function isSum(measure: Measure): measure is SumMeasure {
  return measure.kind === 'minutes' || measure.kind === 'sum' || measure.kind === 'count';
}

/** Whether every piece counts for what it is, so that a sum is a sum. */
export function isPlain({ once, convert, ceilings }: SumMeasure): boolean {
  return once === undefined && convert === undefined && ceilings === undefined;
}

/** What a piece is by itself, in the unit of the measure. */
export function ownAmount(
  measure: SumMeasure,
  { minutes, attributes }: Pick<ActiveEvidence, 'minutes' | 'attributes'>,
): number {
  if (measure.kind === 'count') return 1;
  if (measure.kind === 'minutes') return minutes;
  const amount = attributes[measure.attribute];
  return typeof amount === 'number' ? amount : 0;
}

/** Weighs pieces that count, in the order of their days: repetitions once, then conversion, then each ceiling. */
export function weigh(
  measure: SumMeasure,
  pieces: readonly ActiveEvidence[],
  needed: number,
  person: Person,
): readonly Weight[] {
  const { convert, ceilings = [] } = measure;
  const each = pieces.map((one): Weight => {
    const own = ownAmount(measure, one);
    const { amount, reason } =
      convert === undefined ? { amount: own, reason: null } : converted(one, own, convert, person);
    return { one, own: Math.max(own, amount), amount, reason };
  });
  const distinct = measure.once === undefined ? each : withoutRepetitions(measure.once, each);
  return ceilings.reduce<readonly Weight[]>((weights, ceiling) => under(ceiling, weights, needed, person), distinct);
}

/** Of the pieces with the same value the one that weighs most counts, the first of equal ones, with all its parts; a piece that tells none is its own. */
function withoutRepetitions(attribute: string, weights: readonly Weight[]): Weight[] {
  const amounts = new Map<string, number>();
  for (const { one, amount } of weights) amounts.set(one.id, (amounts.get(one.id) ?? 0) + amount);
  const amountOf = (id: string) => amounts.get(id) ?? 0;
  const kept = new Map<string, string>();
  for (const weight of weights) {
    const key = valueOf(attribute, weight);
    const other = kept.get(key);
    if (other === undefined || amountOf(weight.one.id) > amountOf(other)) kept.set(key, weight.one.id);
  }
  return weights.map((weight) =>
    kept.get(valueOf(attribute, weight)) === weight.one.id ? weight : reduced(weight, 0, 'ACCREDITATION_REPEATED'),
  );
}

function valueOf(attribute: string, { one }: Weight): string {
  const value = one.attributes[attribute];
  return value === undefined ? `piece ${one.id}` : `value ${String(value)}`;
}
