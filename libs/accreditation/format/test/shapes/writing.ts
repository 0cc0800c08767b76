import type { ActiveEvidence, Decision, EvidenceKind, Line, Result } from '@standing/accreditation/requirements';
import { piece } from './given.js';

/** Shorthands in which the examples are written, so that each says only what it is about. */

type Attributes = ActiveEvidence['attributes'];

/** A piece of so many whole hours. */
export function hours(
  kind: EvidenceKind,
  heldOn: string,
  count: number,
  attributes: Attributes = {},
  changes: Partial<ActiveEvidence> = {},
): ActiveEvidence {
  return piece(kind, heldOn, { minutes: count * 60, attributes, ...changes });
}

/** A piece that has no length. */
export function item(
  kind: EvidenceKind,
  heldOn: string,
  attributes: Attributes = {},
  changes: Partial<ActiveEvidence> = {},
): ActiveEvidence {
  return piece(kind, heldOn, { minutes: 0, attributes, ...changes });
}

/** The same pieces on several days. */
export function onEach(days: readonly string[], make: (day: string, index: number) => ActiveEvidence) {
  return days.map(make);
}

/** The same pieces, each confirmed by somebody. */
export function confirmed(...pieces: readonly ActiveEvidence[]): ActiveEvidence[] {
  return pieces.map((one) => ({ ...one, trust: 'confirmed' }));
}

/** The same amount at every level, or one for each. */
export function constant(amount: number | Readonly<Record<string, number>>) {
  return { kind: 'constant', amount };
}

/** The sum of the lengths of a kind, with what else the measure says. */
export function minutesOf(kind: EvidenceKind, filter: Record<string, unknown> = {}, sum: Record<string, unknown> = {}) {
  return { kind: 'minutes', of: { kind, ...filter }, ...sum };
}

/** So many months that end on the day. */
export function rolling(months: number) {
  return { kind: 'rolling', months };
}

/** Levels of these codes, the lowest first. */
export function levelsOf(...codes: readonly string[]) {
  return codes.map((code) => ({ code, title: { fr: code, en: code } }));
}

/** A line of the decision. */
export function lineIn(decision: Decision, id: string): Line {
  const found = decision.lines.find(({ ruleId }) => ruleId === id);
  if (found === undefined) throw new RangeError(`There is no line ${id}.`);
  return found;
}

/** The results of all lines by their ids. */
export function resultsIn(decision: Decision): Readonly<Record<string, Result>> {
  return Object.fromEntries(decision.lines.map(({ ruleId, result }) => [ruleId, result]));
}
