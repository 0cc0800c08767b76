import { daysFrom } from '../days/number.js';
import type { Period } from '../days/period.js';
import { within } from '../days/within.js';
import type { ActiveEvidence } from '../ledger/evidence.js';
import { holdsOn } from '../ledger/in-force.js';
import type { Person } from '../ledger/person.js';
import { toldBy } from '../ledger/values.js';
import type { Unit } from '../decision.js';
import type { Measure } from '../scheme/measure.js';
import { longestGap, longestSpan, uncoveredDays } from './spread.js';
import { sumIn } from './sums.js';
import { unmatched } from './unmatched.js';
import { uncoveredValues, valuesToCover } from './coverage.js';
import { isPlain, ownAmount, type SumMeasure, weigh } from './weigh.js';
import { total } from './weight.js';

/** The unit in which a line on this measure counts. */
export function unitOf(measure: Measure): Unit {
  switch (measure.kind) {
    case 'minutes':
      return 'MINUTES';
    case 'sum':
      return measure.unit === 'minutes' ? 'MINUTES' : 'ITEMS';
    case 'count':
    case 'distinct':
    case 'coverage':
    case 'unmatched':
      return 'ITEMS';
    case 'elapsed':
    case 'gap':
    case 'span':
    case 'uncovered':
      return 'DAYS';
    case 'in-force':
      return 'NONE';
  }
}

/** The name under which running sums are kept; an attribute may be called as a measure is. */
function summed(measure: SumMeasure): string {
  return measure.kind === 'sum' ? `attribute ${measure.attribute}` : measure.kind;
}

/** What the pieces of the period amount to, in the unit of the measure; the pieces are in the order of their days. */
export function amountIn(
  measure: Measure,
  pieces: readonly ActiveEvidence[],
  period: Period,
  needed: number,
  person: Person,
): number {
  switch (measure.kind) {
    case 'minutes':
    case 'sum':
    case 'count':
      if (isPlain(measure)) return sumIn(pieces, period, summed(measure), (one) => ownAmount(measure, one));
      return total(weigh(measure, within(pieces, period), needed, person));
    case 'distinct':
      return toldBy(within(pieces, period), measure.by).size;
    case 'in-force':
      return within(pieces, period).some((one) => holdsOn(one, period.to)) ? 1 : 0;
    case 'elapsed': {
      const [first] = within(pieces, period);
      return first === undefined ? 0 : daysFrom(first.heldOn, period.to);
    }
    case 'coverage': {
      const wanted = valuesToCover(measure.values, period, person);
      return wanted.length - uncoveredValues(wanted, measure.by, within(pieces, period)).length;
    }
    case 'gap':
      return longestGap(within(pieces, period), period);
    case 'span':
      return longestSpan(within(pieces, period), measure.by).days;
    case 'uncovered':
      return uncoveredDays(pieces, period, measure.from);
    case 'unmatched':
      return unmatched(measure, within(pieces, period), person).length;
  }
}
