import type { Day } from '@standing/kernel';
import type { Grid } from '../days/grid.js';
import { plusMonths } from '../days/month.js';
import { plusDays } from '../days/number.js';
import { leavesOn, monthsEndingOn, type Period } from '../days/period.js';
import { anchorDay } from '../ledger/anchor-day.js';
import { amountAt } from '../scheme/amount.js';
import type { Window } from '../scheme/window.js';
import { gridOn } from './grid-on.js';
import { measuredAgainst } from './measured-against.js';
import type { Sheet } from './sheet.js';

/** The days over which a line is judged once. */
export type Span = Period & {
  /** The last day on which what is missing can still be made good; null where it is judged as of the day. */
  readonly due: Day | null;
  /** The period that is not over, of a line on every period: shown, and not judged. */
  readonly current: boolean;
  /** The period before the window's clip. */
  readonly whole: Period;
  /** The number of the period, where there are several one after another. */
  readonly index: number | null;
  /** The first day on which it is no longer looked at. */
  readonly leaves: Day | null;
};

/** Whether the line is judged period by period, each a part of its own. */
export function isInParts({ kind }: Window): boolean {
  return kind === 'every-quarter' || kind === 'every';
}

/** The spans of a line on a day, the oldest first; none while the event that they count from has not happened. */
export function spansOn(sheet: Sheet, on: Day): Span[] {
  const { window } = sheet.requirement;
  const spans = unclipped(sheet, window, on);
  return window.clip === undefined ? spans : spans.flatMap((span) => clipped(sheet, window, span, on));
}

function unclipped(sheet: Sheet, window: Window, on: Day): Span[] {
  switch (window.kind) {
    case 'career':
      return [asOf({ from: null, to: on })];
    case 'rolling':
      return [asOf(monthsEndingOn(on, window.months))];
    case 'before':
      return [asOf(monthsEndingOn(anchorDay(window.anchor, sheet.person, on) ?? on, window.months))];
    case 'since':
      return since(sheet, window, on);
    case 'every-rolling':
      return everyRolling(sheet, window, on);
    case 'period':
    case 'every':
    case 'every-quarter': {
      const grid = gridOn(sheet, window, on);
      return grid === null ? [] : onGrid(grid, window, on);
    }
  }
}

function asOf(period: Period): Span {
  return { from: period.from, to: period.to, due: null, current: false, whole: period, index: null, leaves: null };
}

function since({ person }: Sheet, window: Extract<Window, { kind: 'since' }>, on: Day): Span[] {
  const from = anchorDay(window.anchor, person, on);
  if (from === null) return [];
  if (window.months === undefined) return [asOf({ from, to: on })];
  const to = plusDays(plusMonths(from, amountAt(window.months, person.level)), -1);
  return [{ ...asOf({ from, to }), due: to }];
}

/**
 * Of all windows those that can be the worst: the first, and each as the first day after a piece has left it, or on
 * which something that the need is measured against has come in.
 */
function everyRolling(sheet: Sheet, { months, over }: Extract<Window, { kind: 'every-rolling' }>, on: Day): Span[] {
  const first = plusMonths(on, -over);
  const left = sheet.counting(on).map(({ heldOn }) => leavesOn(heldOn, months));
  const ends = [first, ...left, ...measuredAgainst(sheet).map(({ heldOn }) => heldOn), on];
  return [...new Set(ends)]
    .filter((end) => end >= first && end <= on)
    .sort()
    .map((end) => asOf(monthsEndingOn(end, months)));
}

function onGrid(grid: Grid, window: Extract<Window, { kind: 'period' | 'every' | 'every-quarter' }>, on: Day): Span[] {
  const now = grid.indexOf(on);
  if (window.kind === 'period') return [periods(grid, window.which === 'current' ? now : now - 1, 1, null)];
  const { complete } = window;
  const together = window.kind === 'every' ? (window.together ?? 1) : 1;
  const first = now - complete;
  return Array.from({ length: Math.max(0, complete - together + 2) }, (_, offset) => {
    const index = first + offset;
    const span = periods(grid, index, together, grid.startOf(index + complete + 1));
    return { ...span, current: index + together - 1 === now };
  });
}

function periods(grid: Grid, index: number, together: number, leaves: Day | null): Span {
  const { from } = grid.period(index);
  const { to } = grid.period(index + together - 1);
  return { ...asOf({ from, to }), due: to, index, leaves };
}

/** What the window's clip leaves of a span. */
export function clipped({ person }: Sheet, window: Window, span: Span, on: Day): Span[] {
  const { clip } = window;
  if (clip === undefined) return [span];
  const start = typeof clip.from === 'object' ? anchorDay(clip.from, person, on) : clip.from;
  if (start === null) return [];
  const from = start !== undefined && (span.from === null || start > span.from) ? start : span.from;
  if (window.kind === 'every-rolling' && from !== span.from) return [];
  const to = clip.until !== undefined && clip.until < span.to ? clip.until : span.to;
  const due = span.due !== null && to < span.due ? to : span.due;
  return from !== null && from > to ? [] : [{ ...span, from, to, due }];
}
