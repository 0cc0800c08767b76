import type { Adjustment } from '../scheme/adjustment.js';
import { amountAt } from '../scheme/amount.js';
import type { Anchor, Filter } from '../scheme/filter.js';
import type { Requirement } from '../scheme/requirement.js';

/** The evidence, other than its own, that may change a line: what adjusts it, and what decides whether it is asked. */
export function filtersOf({ adjustments = [], asked = [] }: Requirement): Filter[] {
  const ofAdjustments = adjustments.flatMap((each) => ('of' in each ? [each.of] : []));
  const barring = adjustments.flatMap((each) =>
    each.kind === 'waiver' && each.notFor !== undefined ? [each.notFor] : [],
  );
  return [...ofAdjustments, ...barring, ...asked.flatMap((each) => (each.kind === 'while' ? [each.of] : []))];
}

/** The events from which a line counts. */
export function anchorsOf({ window, asked = [] }: Requirement): Anchor[] {
  const ofWindow = window.kind === 'since' || window.kind === 'before' ? [window.anchor] : [];
  const ofGrid =
    (window.kind === 'period' || window.kind === 'every') && window.aligned.kind === 'event'
      ? [window.aligned.anchor]
      : [];
  const ofClip = typeof window.clip?.from === 'object' ? [window.clip.from] : [];
  return [...ofWindow, ...ofGrid, ...ofClip, ...asked.flatMap((each) => (each.kind === 'after' ? [each.anchor] : []))];
}

/** More months than the line can look back at, whatever adjusts it. */
export function monthsOf({ window, adjustments = [] }: Requirement, level: string): number {
  return monthsOfWindow(window, level) + adjustments.reduce((sum, each) => sum + monthsOfAdjustment(each), 0) + 1;
}

function monthsOfWindow(window: Requirement['window'], level: string): number {
  switch (window.kind) {
    case 'career':
      return 0;
    case 'rolling':
    case 'before':
      return window.months;
    case 'since':
      return window.months === undefined ? 0 : amountAt(window.months, level);
    case 'every-quarter':
      return 3 * (window.complete + 2);
    case 'period':
      return 3 * window.months;
    case 'every':
      return window.months * (window.complete + 2);
    case 'every-rolling':
      return window.months + window.over;
  }
}

function monthsOfAdjustment(each: Adjustment): number {
  switch (each.kind) {
    case 'clock-stop':
      return each.maxMonths;
    case 'grace':
      return each.months;
    case 'late':
      return each.lastMonth + 1;
    case 'pro-rata':
    case 'leave':
    case 'waiver':
    case 'exempt':
    case 'extension':
    case 'carry':
    case 'explained':
      return 0;
  }
}

/** The most that the threshold names, for lines that count days. */
export function amountsOf({ threshold }: Requirement, level: string): number {
  return threshold.kind === 'constant' ? amountAt(threshold.amount, level) : 0;
}
