import type { Day } from '@standing/kernel';
import { monthOf, plusMonths } from '../days/month.js';
import { plusDays } from '../days/number.js';
import type { Adjustment } from '../scheme/adjustment.js';
import type { Sheet } from './sheet.js';
import type { Span } from './spans.js';

const NONE: readonly Adjustment[] = [];

/** The adjustments of the line that are in use when it is decided on the day. */
export function adjustmentsOn({ requirement }: Pick<Sheet, 'requirement'>, on: Day): readonly Adjustment[] {
  const { adjustments = NONE } = requirement;
  if (adjustments.length === 0) return NONE;
  return adjustments.filter(
    ({ from, until }) => (from === undefined || on >= from) && (until === undefined || on <= until),
  );
}

/** How many months have begun since the span was due; 0 while it is not over. */
export function monthsLate({ due }: Span, on: Day): number {
  if (due === null || on <= due) return 0;
  const first = plusDays(due, 1);
  const months = monthOf(on) - monthOf(first);
  return plusMonths(first, months) <= on ? months + 1 : months;
}

/** Whether the time in which lateness could be made good is over, so that only a new application helps. */
export function isCutOff(sheet: Sheet, span: Span, on: Day): boolean {
  return adjustmentsOn(sheet, on).some((each) => each.kind === 'late' && monthsLate(span, on) > each.lastMonth);
}
