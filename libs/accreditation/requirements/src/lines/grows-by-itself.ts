import type { Adjustment } from '../scheme/adjustment.js';
import type { Requirement } from '../scheme/requirement.js';
import type { Sheet } from './sheet.js';

/** Whether the line may change from one day to the next with nothing happening, so that it is looked at day by day. */
export function growsByItself(sheet: Sheet): boolean {
  const { measure, window, adjustments = [] } = sheet.requirement;
  if (measure.kind === 'uncovered') return sheet.fit.length > 0 || window.kind !== 'career';
  return adjustments.some((each) => movesWithTheDay(sheet, each));
}

/** A stopped clock moves a window; and where a window moves, what lies in it of other adjustments does. */
function movesWithTheDay({ person, requirement }: Sheet, each: Adjustment): boolean {
  switch (each.kind) {
    case 'clock-stop':
      return person.select(each.of).length > 0;
    case 'leave':
    case 'waiver':
    case 'exempt':
      return moves(requirement) && person.select(each.of).length > 0;
    case 'pro-rata':
      return moves(requirement);
    case 'extension':
    case 'grace':
    case 'late':
    case 'carry':
    case 'explained':
      return false;
  }
}

/** Whether what the line measures moves with the day: its window does, or it is a gap, which is open until today. */
function moves({ measure, window }: Requirement): boolean {
  return measure.kind === 'gap' || hasMovingEdge(window);
}

/** Whether the window begins or ends with the day that is decided on. */
function hasMovingEdge(window: Requirement['window']): boolean {
  switch (window.kind) {
    case 'rolling':
    case 'before':
    case 'every-rolling':
      return true;
    case 'since':
      return window.months === undefined;
    case 'career':
    case 'period':
    case 'every':
    case 'every-quarter':
      return false;
  }
}
