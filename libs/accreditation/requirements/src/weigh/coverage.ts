import type { Period } from '../days/period.js';
import { within } from '../days/within.js';
import type { ActiveEvidence } from '../ledger/evidence.js';
import { inForceOn } from '../ledger/in-force.js';
import type { Person } from '../ledger/person.js';
import { toldBy } from '../ledger/values.js';
import type { Values } from '../scheme/measure.js';

/** The values that must be covered: as listed, or as other evidence of the period tells them. */
export function valuesToCover(values: readonly string[] | Values, period: Period, person: Person): readonly string[] {
  if (!('of' in values)) return values;
  const chosen = person.select(values.of);
  const pieces = values.inForce === true ? inForceOn(chosen, period.to) : within(chosen, period);
  return [...toldBy(pieces, values.by)].sort();
}

/** Those of them that no piece covers. */
export function uncoveredValues(wanted: readonly string[], by: string, pieces: readonly ActiveEvidence[]): string[] {
  const covered = toldBy(pieces, by);
  return wanted.filter((value) => !covered.has(value));
}
