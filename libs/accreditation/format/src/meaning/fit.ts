import type { Adjustment, Measure, Text, Threshold, Window } from '@standing/accreditation/requirements';
import type { Found, Path } from '../mistake.js';
import { findings } from './findings.js';
import { floorsOf } from './floors.js';
import { isObject } from './nodes.js';
import type { LineParts, Parts } from './parts.js';

/** Where the measure, the window, the threshold, the direction and the adjustments of a line do not fit each other. */
export function misfits({ lines }: Parts): Found[] {
  return lines.flatMap(([index, line]) =>
    [
      ...wrongMeasure(line),
      ...wrongAmount(line),
      ...wrongDirection(line),
      ...wrongWindow(line),
      ...wrongAdjustments(line),
    ].map(([path, text]): Found => [['requirements', index, ...path], text]),
  );
}

function wrongMeasure(line: LineParts): Found[] {
  const { measure, threshold } = line;
  if (measure === null || threshold === null) return [];
  if (measure.kind === 'elapsed')
    return isFixed(threshold) && isOverCareer(line) ? [] : [[['measure'], findings.elapsedOverCareer()]];
  if (measure.kind === 'span') return isFixed(threshold) ? [] : [[['measure'], findings.spanIsFixed()]];
  if (measure.kind === 'in-force')
    return isOne(threshold) && isOnDay(line) ? [] : [[['measure'], findings.inForceOnDay()]];
  const kinds = floorsOf(threshold).map(([, { kind }]) => kind);
  if (kinds.includes('all') && measure.kind !== 'coverage') return [[['threshold'], findings.allOfCoverage()]];
  return kinds.includes('ratio') && !isOfMinutes(measure) ? [[['threshold'], findings.ratioOfMinutes()]] : [];
}

/** Nothing is an amount only of what should not be there at all. */
function wrongAmount({ measure, threshold, direction }: LineParts): Found[] {
  if (measure === null || threshold === null || direction === 'at-most') return [];
  return floorsOf(threshold).flatMap(([path, floor]) => {
    if (floor.kind === 'constant') return zeros(floor.amount, [...path, 'amount']);
    if (floor.kind !== 'steps') return [];
    return floor.steps.flatMap(({ amount }, at) => zeros(amount, [...path, 'steps', at, 'amount']));
  });
}

function zeros(amount: unknown, path: Path): Found[] {
  if (isObject(amount)) return Object.entries(amount).flatMap(([level, one]) => zeros(one, [...path, level]));
  return amount === 0 ? [[path, findings.aboveZero()]] : [];
}

const ONLY_AT_MOST: readonly Measure['kind'][] = ['gap', 'uncovered', 'unmatched'];
const NEVER_AT_MOST: readonly Measure['kind'][] = ['in-force', 'coverage', 'span'];

function wrongDirection({ measure, direction }: LineParts): Found[] {
  if (measure === null || direction === null) return [];
  if (direction === 'at-most')
    return NEVER_AT_MOST.includes(measure.kind) ? [[['direction'], findings.neverAtMost()]] : [];
  return ONLY_AT_MOST.includes(measure.kind) ? [[['direction'], findings.alwaysAtMost()]] : [];
}

function wrongWindow({ window }: LineParts): Found[] {
  if (window?.kind !== 'every' || window.together === undefined || window.together <= window.complete) return [];
  return [[['window', 'together'], findings.togetherAbove(window.complete)]];
}

function wrongAdjustments({ window, adjustments }: LineParts): Found[] {
  if (window === null) return [];
  return adjustments.flatMap(([index, { kind }]): Found[] => {
    const text = misfit(kind, window);
    return text === null ? [] : [[['adjustments', index, 'kind'], text]];
  });
}

function misfit(kind: Adjustment['kind'], window: Window): Text | null {
  if (kind === 'carry' && window.kind === 'every' && (window.together ?? 1) > 1) return findings.carryOfOne();
  if (kind === 'carry' || kind === 'extension' || kind === 'grace')
    return hasPeriods(window) ? null : findings.onPeriods();
  if (kind === 'late') return window.kind === 'since' && window.months !== undefined ? null : findings.sinceForMonths();
  if (kind === 'pro-rata') return window.clip === undefined ? findings.withClip() : null;
  return null;
}

/** Whether it has a last day before which what is missing is not due. */
function hasPeriods(window: Window): boolean {
  if (window.kind === 'since') return window.months !== undefined;
  return window.kind === 'period' || window.kind === 'every' || window.kind === 'every-quarter';
}

/** A window that is wrong in itself is no reason to complain of the measure. */
function isOverCareer({ window }: LineParts): boolean {
  return window === null || window.kind === 'career';
}

function isOnDay({ window }: LineParts): boolean {
  return window === null || (!hasPeriods(window) && window.kind !== 'every-rolling');
}

/** What is not known yet may become anything. */
function isFixed(threshold: Threshold): boolean {
  return threshold.kind === 'constant' || threshold.kind === 'blank';
}

function isOne(threshold: Threshold): boolean {
  return threshold.kind === 'blank' || (threshold.kind === 'constant' && threshold.amount === 1);
}

function isOfMinutes(measure: Measure): boolean {
  return measure.kind === 'minutes' || (measure.kind === 'sum' && measure.unit === 'minutes');
}
