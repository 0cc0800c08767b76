import { addMonths, daysBetween } from '@standing/kernel';
import { amountAt, divide } from './amount.js';
import type { ActiveEvidence } from './evidence.js';
import { amountIn } from './measure.js';
import type { Period } from './period.js';
import type { Floor, NamedFloor } from './requirement.js';
import type { Sheet } from './sheet.js';
import { within } from './within.js';

/** What is needed, in the unit of the measure, and which of several floors makes it so. */
export type Needed = { readonly amount: number; readonly binding: NamedFloor | null };

/** What the line needs over the period. While the precondition is not met, a ratio has nothing to be measured against. */
export function neededIn(sheet: Sheet, period: Period, open: boolean): Needed {
  const { measure, threshold } = sheet.requirement;
  if (threshold.kind === 'greatest') return greatest(sheet, threshold.floors, period, open);
  const amount = floorIn(sheet, threshold, period, open);
  if (measure.kind !== 'elapsed') return { amount, binding: null };
  return { amount: monthsAsDays(amount, open ? sheet.counting : [], period), binding: null };
}

function greatest(sheet: Sheet, floors: readonly NamedFloor[], period: Period, open: boolean): Needed {
  return floors.reduce<Needed>(
    (highest, binding) => {
      const amount = floorIn(sheet, binding, period, open);
      return highest.binding === null || amount > highest.amount ? { amount, binding } : highest;
    },
    { amount: 0, binding: null },
  );
}

function floorIn(sheet: Sheet, floor: Floor, period: Period, open: boolean): number {
  if (floor.kind === 'constant') return amountAt(floor.amount, sheet.level);
  const { round, toMinutes } = sheet.scheme.settings.ratio;
  const against = open ? (sheet.against.get(floor.of) ?? []) : [];
  const total = amountIn({ kind: 'minutes', of: floor.of }, against, period);
  const owed = total * amountAt(floor.minutes, sheet.level);
  return divide(owed, amountAt(floor.perMinutes, sheet.level) * toMinutes, round) * toMinutes;
}

/** Months of elapsed time run from the first piece of evidence, or from the day itself where there is none yet. */
function monthsAsDays(months: number, counting: readonly ActiveEvidence[], period: Period): number {
  const first = within(counting, period)[0]?.heldOn ?? period.to;
  return daysBetween(first, addMonths(first, months));
}
