import { daysBetween } from '@standing/kernel';
import type { Unit } from './decision.js';
import type { ActiveEvidence, Evidence } from './evidence.js';
import { holdsOn } from './in-force.js';
import type { Period } from './period.js';
import type { Measure } from './requirement.js';
import { within } from './within.js';

/** The unit in which a line on this measure counts. */
export function unitOf(measure: Measure): Unit {
  switch (measure.kind) {
    case 'minutes':
      return 'MINUTES';
    case 'count':
    case 'distinct':
      return 'ITEMS';
    case 'elapsed':
      return 'DAYS';
    case 'in-force':
      return 'NONE';
  }
}

/** What the evidence of the period amounts to, in the unit of the measure; the evidence is in the order of its days. */
export function amountIn(measure: Measure, evidence: readonly ActiveEvidence[], period: Period): number {
  const inside = within(evidence, period);
  switch (measure.kind) {
    case 'minutes':
      return inside.reduce((sum, one) => sum + one.minutes, 0);
    case 'count':
      return inside.length;
    case 'distinct':
      return keysOf(measure, inside).size;
    case 'in-force':
      return inside.some((one) => holdsOn(one, period.to)) ? 1 : 0;
    case 'elapsed': {
      const [first] = inside;
      return first === undefined ? 0 : daysBetween(first.heldOn, period.to);
    }
  }
}

/** What makes two pieces of evidence one and the same to the measure; undefined where the evidence does not tell. */
export function keyOf(measure: Measure, evidence: Evidence): string | undefined {
  if (measure.kind !== 'distinct') return '';
  const value = evidence.attributes[measure.by];
  return value === undefined ? undefined : String(value);
}

/** The different keys of the evidence. */
export function keysOf(measure: Measure, evidence: readonly Evidence[]): Set<string> {
  const keys = evidence.map((one) => keyOf(measure, one));
  return new Set(keys.filter((key) => key !== undefined));
}
