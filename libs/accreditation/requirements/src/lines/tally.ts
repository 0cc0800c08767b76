import type { Day } from '@standing/kernel';
import type { Period } from '../days/period.js';
import type { Adjusted } from '../decision.js';
import type { ActiveEvidence } from '../ledger/evidence.js';
import type { NamedFloor } from '../scheme/threshold.js';
import { amountIn } from '../weigh/amount-in.js';
import { adjustedNeed, daysLookedAt } from './adjust.js';
import { adjustmentsOn } from './adjustments-on.js';
import { carriedInto } from './carried.js';
import { neededIn } from './needed.js';
import type { Sheet } from './sheet.js';
import type { Span } from './spans.js';

/** The amounts of a line over one span, in the unit of its measure. */
export type Tally = {
  readonly needed: number;
  readonly binding: NamedFloor | null;
  readonly counted: number;
  /** What would be counted as well if everything declared were confirmed. */
  readonly awaiting: number;
  readonly met: boolean;
  /** Whether it is met only because something was adjusted. */
  readonly thanks: boolean;
  readonly adjusted: readonly Adjusted[];
  /** The days that were looked at. */
  readonly period: Period;
};

/** Counts a span as it is known on the day: what lies after the day does not count yet. */
export function tallyIn(sheet: Sheet, span: Span, on: Day): Tally {
  const { requirement } = sheet;
  const { period, adjusted: ofPeriod } = daysLookedAt(sheet, span, on);
  const plain = plainTally(sheet, span, period, on);
  const carried = hasCarry(sheet, on) ? carriedInto(sheet, span, on, (each) => plainTally(sheet, each, each, on)) : 0;
  const counted = plain.counted + carried;
  const atMost = requirement.direction === 'at-most';
  const met = atMost ? counted <= plain.needed : counted >= plain.needed;
  const alone = ofPeriod.length === 0 && period.to === span.to ? plain : plainTally(sheet, span, span, on);
  const unaided = atMost ? alone.counted <= alone.base : alone.counted >= alone.base;
  return {
    needed: plain.needed,
    binding: plain.binding,
    counted,
    awaiting: atMost ? 0 : Math.max(0, plain.onceConfirmed() - plain.counted),
    met,
    thanks: met && !unaided,
    adjusted: [...ofPeriod, ...plain.adjusted, ...(carried === 0 ? [] : [{ kind: 'carry' as const, amount: carried }])],
    period,
  };
}

/** The same question for the verdict alone, since it is asked for many days. */
export function isMetIn(sheet: Sheet, span: Span, on: Day): { readonly met: boolean; readonly thanks: boolean } {
  if (sheet.requirement.adjustments !== undefined) return tallyIn(sheet, span, on);
  const { counted, needed } = plainTally(sheet, span, span, on);
  return { met: sheet.requirement.direction === 'at-most' ? counted <= needed : counted >= needed, thanks: false };
}

function plainTally(sheet: Sheet, span: Span, period: Period, on: Day) {
  const { measure } = sheet.requirement;
  const known = { from: period.from, to: on < period.to ? on : period.to };
  const open = sheet.open(on);
  const counting = open ? sheet.counting(on) : [];
  const { amount: base, binding } = neededIn(sheet, known, open, counting);
  const { needed, adjusted } = adjustedNeed(sheet, span, base, on);
  const amountOf = (pieces: readonly ActiveEvidence[]) => amountIn(measure, pieces, known, needed, sheet.person);
  const counted = amountOf(counting);
  return {
    base,
    needed,
    binding,
    adjusted,
    counted,
    onceConfirmed: () => {
      const once = open ? sheet.onceConfirmed(on) : counting;
      return once === counting ? counted : amountOf(once);
    },
  };
}

function hasCarry(sheet: Sheet, on: Day): boolean {
  return adjustmentsOn(sheet, on).some(({ kind }) => kind === 'carry');
}
