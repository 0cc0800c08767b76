import type { Day } from '@standing/kernel';
import { amountIn } from './measure.js';
import { monthsEndingOn, type Period } from './period.js';
import type { NamedFloor } from './requirement.js';
import type { Sheet } from './sheet.js';
import { neededIn } from './threshold.js';

/** The amounts of a line over one period, in the unit of its measure. */
export type Tally = {
  readonly needed: number;
  readonly binding: NamedFloor | null;
  readonly counted: number;
  /** What would be counted as well if everything declared were confirmed. */
  readonly awaiting: number;
  readonly met: boolean;
};

/** Counts a period as it is known on the day: what lies after the day does not count yet. */
export function tallyIn(sheet: Sheet, period: Period, on: Day): Tally {
  const open = sheet.open(on);
  const known = { from: period.from, to: on < period.to ? on : period.to };
  const { measure } = sheet.requirement;
  const counting = open ? sheet.counting : [];
  const needed = neededIn(sheet, known, open);
  const counted = amountIn(measure, counting, known);
  const confirmed = open ? amountIn(measure, [...counting, ...sheet.awaiting], known) : counted;
  return {
    needed: needed.amount,
    binding: needed.binding,
    counted,
    awaiting: confirmed - counted,
    met: counted >= needed.amount,
  };
}

/** The days that a line looks at on a day; for a line on quarters, its quarters together. */
export function windowOn(sheet: Sheet, on: Day): Period {
  const { window } = sheet.requirement;
  switch (window.kind) {
    case 'career':
      return { from: null, to: on };
    case 'rolling':
      return monthsEndingOn(on, window.months);
    case 'every-quarter': {
      const [oldest, current] = [
        sheet.quarters.upTo(on, window.complete)[0],
        sheet.quarters.from(sheet.quarters.startOf(on)),
      ];
      return { from: oldest?.from ?? current.from, to: current.to };
    }
  }
}
