import {
  type ActiveEvidence,
  type AttributeValue,
  decide,
  type EvidenceKind,
  type SchemeVersion,
} from '@standing/accreditation/requirements';
import type { Day } from '@standing/kernel';

/** What the specs of the drafts begin from. */

export const HOUR = 60;

let next = 0;

/** Something that stands, declared unless said otherwise; say only what the spec is about. */
export function piece(
  kind: EvidenceKind,
  heldOn: Day,
  minutes = 0,
  attributes: Record<string, AttributeValue> = {},
  changes: Pick<Partial<ActiveEvidence>, 'heldUntil' | 'trust'> = {},
): ActiveEvidence {
  const id = `piece-${(next += 1)}`;
  return {
    id,
    source: `specimen.${kind}`,
    sourceId: id,
    revision: 1,
    kind,
    heldOn,
    minutes,
    attributes,
    trust: 'declared',
    state: 'active',
    ...changes,
  };
}

/** One on each of the days. */
export function each(days: readonly Day[], make: (day: Day, index: number) => ActiveEvidence): ActiveEvidence[] {
  return days.map(make);
}

/** A line as far as its numbers go. */
export type Verdict = readonly [ruleId: string, result: string, counted: number | null, needed: number | null];

/** What the scheme says of the level on the day, as a whole and line by line. */
export function decided(scheme: SchemeVersion, level: string, evidence: readonly ActiveEvidence[], on: Day) {
  const { result, lines, groups } = decide(scheme, level, evidence, { yearStartsInMonth: 1 }, on);
  return {
    result,
    lines,
    groups: groups.map((group) => [group.id, group.result]),
    verdicts: lines.map(({ ruleId, result: ofLine, counted, needed }): Verdict => [ruleId, ofLine, counted, needed]),
  };
}

/** One line of what was decided. */
export function lineOf({ lines }: ReturnType<typeof decided>, ruleId: string) {
  const line = lines.find((one) => one.ruleId === ruleId);
  if (line === undefined) throw new RangeError(`No line ${ruleId}.`);
  return line;
}
