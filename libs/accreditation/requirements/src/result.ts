import type { Day } from '@standing/kernel';
import type { Result } from './decision.js';
import type { Period } from './period.js';
import { ratioFilters, type Sheet } from './sheet.js';
import { isMetIn, windowOn } from './tally.js';

const GRAVEST_FIRST: readonly Result[] = ['UNMET', 'UNKNOWN', 'NEEDS_EXPLANATION', 'NOT_YET_DUE', 'ADJUSTED', 'MET'];

/** All of them: the gravest of the results. */
export function allOf(results: readonly Result[]): Result {
  return GRAVEST_FIRST.find((result) => results.includes(result)) ?? 'MET';
}

/** Whether the body collects all that the line is measured by. */
export function isCollected({ scheme, requirement }: Sheet): boolean {
  const kinds = [requirement.measure.of, ...ratioFilters(requirement.threshold)].map((filter) => filter.kind);
  return kinds.every((kind) => scheme.collected.includes(kind));
}

/** The line's result on a day. */
export function resultOn(sheet: Sheet, on: Day): Result {
  if (!isCollected(sheet)) return 'UNKNOWN';
  const { window } = sheet.requirement;
  if (window.kind !== 'every-quarter') return isMetIn(sheet, windowOn(sheet, on), on) ? 'MET' : 'UNMET';
  const complete = sheet.quarters.upTo(on, window.complete).slice(0, -1);
  return allOf(complete.map((quarter) => resultOfQuarter(sheet, quarter, on)));
}

/** A quarter's result as seen on a day: what is missing is not yet due until the quarter is over. */
export function resultOfQuarter(sheet: Sheet, quarter: Period, on: Day): Result {
  if (isMetIn(sheet, quarter, on)) return 'MET';
  return on > quarter.to ? 'UNMET' : 'NOT_YET_DUE';
}
