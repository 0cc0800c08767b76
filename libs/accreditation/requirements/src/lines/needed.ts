import { plusMonths } from '../days/month.js';
import { daysFrom } from '../days/number.js';
import type { Period } from '../days/period.js';
import { within } from '../days/within.js';
import type { ActiveEvidence } from '../ledger/evidence.js';
import { inForceOn } from '../ledger/in-force.js';
import { toldBy } from '../ledger/values.js';
import { amountAt, divide } from '../scheme/amount.js';
import type { Floor, NamedFloor, StepMeasure } from '../scheme/threshold.js';
import { valuesToCover } from '../weigh/coverage.js';
import { sumIn } from '../weigh/sums.js';
import { longestSpan } from '../weigh/spread.js';
import type { Sheet } from './sheet.js';

/** What is needed, in the unit of the measure, and which of several floors makes it so. */
export type Needed = { readonly amount: number; readonly binding: NamedFloor | null };

/** What the line needs over the period. While the precondition is not met, a ratio has nothing to be measured against. */
export function neededIn(sheet: Sheet, period: Period, open: boolean, counting: readonly ActiveEvidence[]): Needed {
  const { measure, threshold } = sheet.requirement;
  if ('floors' in threshold) return ofSeveral(sheet, threshold.kind, threshold.floors, period, open);
  const amount = floorIn(sheet, threshold, period, open);
  if (measure.kind !== 'elapsed' && measure.kind !== 'span') return { amount, binding: null };
  const pieces = within(open ? counting : [], period);
  const first = measure.kind === 'span' ? longestSpan(pieces, measure.by).first : pieces[0];
  return { amount: monthsAsDays(amount, first?.heldOn ?? period.to), binding: null };
}

function ofSeveral(
  sheet: Sheet,
  kind: 'greatest' | 'least' | 'total',
  floors: readonly NamedFloor[],
  period: Period,
  open: boolean,
): Needed {
  const amounts = floors.map((floor) => ({ floor, amount: floorIn(sheet, floor, period, open) }));
  if (kind === 'total') return { amount: amounts.reduce((sum, { amount }) => sum + amount, 0), binding: null };
  const better = (one: number, other: number) => (kind === 'greatest' ? one > other : one < other);
  return amounts.reduce<Needed>(
    (best, { floor, amount }) =>
      best.binding === null || better(amount, best.amount) ? { amount, binding: floor } : best,
    { amount: 0, binding: null },
  );
}

function floorIn(sheet: Sheet, floor: Floor, period: Period, open: boolean): number {
  const { person } = sheet;
  switch (floor.kind) {
    case 'blank':
      return 0;
    case 'all': {
      const { measure } = sheet.requirement;
      return measure.kind === 'coverage' ? valuesToCover(measure.values, period, person).length : 0;
    }
    case 'constant':
      return amountAt(floor.amount, person.level);
    case 'steps': {
      const reached = open ? stepsReached(sheet, floor.by, period) : 0;
      const step = floor.steps.findLast(({ from }) => reached >= from);
      return step === undefined ? 0 : amountAt(step.amount, person.level);
    }
    case 'ratio': {
      const { round, toMinutes } = person.scheme.settings.ratio;
      const against = open ? person.select(floor.of) : [];
      const owed = sumIn(against, period, 'minutes', (one) => one.minutes) * amountAt(floor.minutes, person.level);
      return divide(owed, amountAt(floor.perMinutes, person.level) * toMinutes, round) * toMinutes;
    }
  }
}

function stepsReached({ person }: Sheet, by: StepMeasure, period: Period): number {
  const chosen = person.select(by.of);
  const pieces = by.inForce === true ? inForceOn(chosen, period.to) : within(chosen, period);
  switch (by.kind) {
    case 'count':
      return pieces.length;
    case 'minutes':
      return pieces.reduce((sum, one) => sum + one.minutes, 0);
    case 'distinct':
      return toldBy(pieces, by.by).size;
    case 'highest':
      return pieces.reduce((highest, { attributes }) => {
        const value = attributes[by.by];
        return typeof value === 'number' && value > highest ? value : highest;
      }, 0);
  }
}

/** Months run from the first piece that counts, or from the day itself where there is none yet. */
function monthsAsDays(months: number, first: string): number {
  return daysFrom(first, plusMonths(first, months));
}
