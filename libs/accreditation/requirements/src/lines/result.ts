import type { Day } from '@standing/kernel';
import type { Result } from '../decision.js';
import { anchorDay } from '../ledger/anchor-day.js';
import type { Asked, Requirement } from '../scheme/requirement.js';
import { inForceOn } from '../ledger/in-force.js';
import { plusMonths } from '../days/month.js';
import { adjustmentsOn, isCutOff } from './adjustments-on.js';
import { dueOf } from './due.js';
import { isCovered } from './leave.js';
import { anchorsOf } from './looked-at.js';
import type { Sheet } from './sheet.js';
import { isInParts, type Span, spansOn } from './spans.js';
import { isMetIn } from './tally.js';

const GRAVEST_FIRST: readonly Result[] = ['UNMET', 'UNKNOWN', 'NEEDS_EXPLANATION', 'NOT_YET_DUE', 'ADJUSTED', 'MET'];

/** All of them: the gravest of the results. */
export function allOf(results: readonly Result[]): Result {
  return GRAVEST_FIRST.find((result) => results.includes(result)) ?? 'MET';
}

/** At least so many of them: the gravest of the so many best. */
export function atLeast(count: number, results: readonly Result[]): Result {
  const best = [...results].sort((one, other) => GRAVEST_FIRST.indexOf(other) - GRAVEST_FIRST.indexOf(one));
  return best.length < count ? 'UNMET' : allOf(best.slice(0, count));
}

/** Whether the line is asked of the person on the day at all. */
export function isAsked(sheet: Sheet, on: Day): boolean {
  const { requirement } = sheet;
  return isValid(sheet, on) && (requirement.asked ?? []).every((each) => asks(sheet, each, on));
}

function isValid({ person, requirement }: Sheet, on: Day): boolean {
  const { validity } = requirement;
  if (validity === undefined) return true;
  const kind = validity.by === 'application' ? 'application' : 'award';
  const event = validity.by === 'decision' ? null : anchorDay({ kind: 'last', of: { kind } }, person, on);
  const day = event ?? on;
  return (
    (validity.from === undefined || day >= validity.from) && (validity.until === undefined || day <= validity.until)
  );
}

function asks({ person }: Sheet, each: Asked, on: Day): boolean {
  if (each.kind === 'while') return each.present === inForceOn(person.select(each.of), on).length > 0;
  const event = anchorDay(each.anchor, person, on);
  if (event === null) return false;
  const { fromMonths = 0, belowMonths } = each;
  return on >= plusMonths(event, fromMonths) && (belowMonths === undefined || on < plusMonths(event, belowMonths));
}

/** The line's result on a day. */
export function resultOn(sheet: Sheet, on: Day): Result {
  if (sheet.unknown !== null) return 'UNKNOWN';
  const { window } = sheet.requirement;
  const spans = spansOn(sheet, on);
  if (spans.length === 0) return resultWithoutSpan(sheet, on);
  const judged = isInParts(window) ? spans.filter(({ current }) => !current) : spans;
  return judged.length === 0 ? 'NOT_YET_DUE' : allOf(judged.map((span) => resultOfSpan(sheet, span, on)));
}

/**
 * Nothing to look at: nothing is too much, or owed for a part of nothing; no period may be over yet; or what the line
 * counts from has not happened.
 */
function resultWithoutSpan(sheet: Sheet, on: Day): Result {
  const { window, direction, modality, adjustments = [] } = sheet.requirement;
  if (direction === 'at-most' || adjustments.some(({ kind }) => kind === 'pro-rata')) return 'MET';
  const hasBegun = anchorsOf(sheet.requirement).every((anchor) => anchorDay(anchor, sheet.person, on) !== null);
  return hasBegun && isOnPeriods(window) ? 'NOT_YET_DUE' : asModality(modality);
}

function isOnPeriods({ kind }: Requirement['window']): boolean {
  return kind === 'period' || kind === 'every-rolling' || kind === 'every' || kind === 'every-quarter';
}

/** A span's result as seen on a day: what is missing is not yet due until the span is over. */
export function resultOfSpan(sheet: Sheet, span: Span, on: Day): Result {
  if (isCutOff(sheet, span, on)) return 'UNMET';
  const { met, thanks } = isMetIn(sheet, span, on);
  if (met) return thanks ? 'ADJUSTED' : 'MET';
  const adjustments = adjustmentsOn(sheet, on);
  if (adjustments.some((each) => each.kind === 'exempt' && isCovered(sheet.person.select(each.of), span)))
    return 'ADJUSTED';
  if (isExplained(sheet, span, on)) return 'ADJUSTED';
  const { due } = adjustments.length === 0 ? span : dueOf(sheet, span, on);
  if (due !== null && on <= due && sheet.requirement.direction !== 'at-most') return 'NOT_YET_DUE';
  return asModality(sheet.requirement.modality);
}

/** Whether the body has accepted an explanation that names the line, since the first day that is looked at. */
export function isExplained(sheet: Sheet, span: Span, on: Day): boolean {
  const { id } = sheet.requirement;
  return adjustmentsOn(sheet, on).some(
    (each) =>
      each.kind === 'explained' &&
      inForceOn(sheet.person.select(each.of), on).some(
        (one) => one.attributes['ruleId'] === id && one.heldOn >= (span.from ?? ''),
      ),
  );
}

function asModality(modality: Requirement['modality']): Result {
  return modality === 'explain' ? 'NEEDS_EXPLANATION' : 'UNMET';
}
