import type { Day } from '@standing/kernel';
import { within } from '../days/within.js';
import type { Filter } from '../scheme/filter.js';
import { isSum, ownAmount } from '../weigh/weigh.js';
import { adjustmentsOn } from './adjustments-on.js';
import { type Carry, firstWith, movements } from './carry.js';
import { gridOn } from './grid-on.js';
import type { Sheet } from './sheet.js';
import { clipped, type Span } from './spans.js';

/** No more periods than these are looked back at: what is older can neither be owed nor left. */
export const MOST_PERIODS = 60;

/** What the span gains from the periods before and after it, or loses to them. */
export function carriedInto(
  sheet: Sheet,
  span: Span,
  on: Day,
  tally: (span: Span) => { readonly needed: number; readonly counted: number },
): number {
  const { window } = sheet.requirement;
  const carry = adjustmentsOn(sheet, on).find((each): each is Carry => each.kind === 'carry');
  if (carry === undefined || span.index === null || !isOnGrid(window)) return 0;
  const grid = gridOn(sheet, window, on);
  if (grid === null) return 0;
  const last = Math.min(grid.indexOf(on), span.index + (carry.backPeriods ?? 0));
  const first = Math.max(
    span.index - MOST_PERIODS,
    firstWith(sheet.counting(on), (day) => grid.indexOf(day), span.index),
  );
  const periods = Array.from({ length: Math.max(0, last - first) + 1 }, (_, offset) => {
    const period = grid.period(first + offset);
    const whole: Span = { ...span, ...period, whole: period, due: period.to, index: first + offset };
    const [each] = first + offset === span.index ? [span] : clipped(sheet, window, whole, on);
    if (each === undefined) return { needed: 0, counted: 0, movable: 0 };
    const { needed, counted } = tally(each);
    return { needed, counted, movable: movable(sheet, carry.forward?.of, each, counted, on) };
  });
  return movements(periods, carry, sheet.person.level)[span.index - first] ?? 0;
}

function isOnGrid(window: Sheet['requirement']['window']) {
  return window.kind === 'period' || window.kind === 'every' || window.kind === 'every-quarter';
}

/** What of a period may be carried: all of it, or what the filter chooses. */
function movable(
  { person, requirement }: Sheet,
  filter: Filter | undefined,
  span: Span,
  counted: number,
  on: Day,
): number {
  const { measure } = requirement;
  if (filter === undefined || !isSum(measure)) return counted;
  const known = { from: span.from, to: on < span.to ? on : span.to };
  return within(person.select(filter), known).reduce((sum, one) => sum + ownAmount(measure, one), 0);
}
