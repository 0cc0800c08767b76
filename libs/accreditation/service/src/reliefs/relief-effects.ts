import {
  type ActiveEvidence,
  decide,
  type Evidence,
  type Line,
  type SchemeVersion,
} from '@standing/accreditation/requirements';
import type { ReliefAsked } from '@standing/accreditation/rules';
import type { Day } from '@standing/kernel';
import { CALENDAR } from '../calendar.js';

/** A line as it is without the relief, and as it would be with it. */
export type LineChanged = { readonly before: Line; readonly after: Line };

type Of = {
  readonly document: SchemeVersion;
  readonly level: string;
  readonly evidence: readonly Evidence[];
  readonly on: Day;
};

/** The lines of a level that relief would change on the day; nothing is kept. */
export function reliefEffects({ document, level, evidence, on }: Of, asked: ReliefAsked, askedOn: Day): LineChanged[] {
  const before = decide(document, level, evidence, CALENDAR, on);
  const after = decide(document, level, [...evidence, asIfGranted(asked, askedOn)], CALENDAR, on);
  const lines = new Map(after.lines.map((line) => [line.ruleId, line]));
  return before.lines.flatMap((line) => {
    const other = lines.get(line.ruleId);
    return other !== undefined && isOther(line, other) ? [{ before: line, after: other }] : [];
  });
}

function asIfGranted({ kind, ground, fromOn, untilOn }: ReliefAsked, askedOn: Day): ActiveEvidence {
  const not = { id: 'preview', source: 'accreditation.relief', sourceId: 'preview', revision: 1 };
  const held = { heldOn: fromOn, heldUntil: untilOn, minutes: 0, attributes: { category: ground, askedOn } };
  return { ...not, kind, state: 'active', trust: 'documented', ...held };
}

function isOther(one: Line, other: Line): boolean {
  return one.result !== other.result || one.needed !== other.needed || one.windowFrom !== other.windowFrom;
}
