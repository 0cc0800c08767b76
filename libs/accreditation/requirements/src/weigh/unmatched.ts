import type { ActiveEvidence } from '../ledger/evidence.js';
import { holdsOn } from '../ledger/in-force.js';
import type { Person } from '../ledger/person.js';
import { valuesOf } from '../ledger/values.js';
import type { Measure } from '../scheme/measure.js';

/** The pieces for which no other piece was in force on their day with what they name; what names nothing has none. */
export function unmatched(
  { with: other, on }: Extract<Measure, { kind: 'unmatched' }>,
  pieces: readonly ActiveEvidence[],
  person: Person,
): ActiveEvidence[] {
  const others = person.select(other);
  return pieces.filter(
    (one) =>
      !others.some(
        (each) =>
          each.heldOn <= one.heldOn &&
          holdsOn(each, one.heldOn) &&
          on.every((match) => {
            const named = valuesOf(one, match.attribute);
            const known = valuesOf(each, match.other);
            return named.length > 0 && named.every((value) => known.includes(value));
          }),
      ),
  );
}
