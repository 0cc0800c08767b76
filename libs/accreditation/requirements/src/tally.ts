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
  const known = knownOn(period, on);
  const { measure } = sheet.requirement;
  const { amount: needed, binding } = neededIn(sheet, known, open);
  const counted = amountIn(measure, open ? sheet.counting : [], known);
  const awaiting = amountIn(measure, open ? sheet.onceConfirmed : [], known) - counted;
  return { needed, binding, counted, awaiting, met: counted >= needed };
}

/** The same question for the verdict alone, since it is asked for many days. */
export function isMetIn(sheet: Sheet, period: Period, on: Day): boolean {
  const open = sheet.open(on);
  const known = knownOn(period, on);
  return amountIn(sheet.requirement.measure, open ? sheet.counting : [], known) >= neededIn(sheet, known, open).amount;
}

function knownOn({ from, to }: Period, on: Day): Period {
  return { from, to: on < to ? on : to };
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
