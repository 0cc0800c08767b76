import type { Day } from '@standing/kernel';
import { Grid } from '../days/grid.js';
import { anchorDay } from '../ledger/anchor-day.js';
import { amountAt } from '../scheme/amount.js';
import type { Window } from '../scheme/window.js';
import type { Sheet } from './sheet.js';

type OnGrid = Extract<Window, { kind: 'period' | 'every' | 'every-quarter' }>;

const GRIDS = new Map<string, Grid>();

/** The periods of the window as they lie on the day; null while the event that they are counted from has not happened. */
export function gridOn({ person, calendar }: Sheet, window: OnGrid, on: Day): Grid | null {
  if (window.kind === 'every-quarter') {
    return gridFrom(person.scheme.settings.quarters === 'civil' ? 1 : calendar.yearStartsInMonth, 3);
  }
  const { aligned, months } = window;
  switch (aligned.kind) {
    case 'civil':
      return gridFrom(1, months);
    case 'body-year':
      return gridFrom(calendar.yearStartsInMonth, months);
    case 'month':
      return gridFrom(amountAt(aligned.month, person.level), months);
    case 'event': {
      const origin = anchorDay(aligned.anchor, person, on);
      return origin === null ? null : new Grid(origin, months);
    }
  }
}

/** Kept, since there are few and every line asks for them. */
function gridFrom(month: number, months: number): Grid {
  const origin = `2000-${String(month).padStart(2, '0')}-01`;
  const key = `${origin} ${months}`;
  const grid = GRIDS.get(key) ?? new Grid(origin, months);
  GRIDS.set(key, grid);
  return grid;
}
