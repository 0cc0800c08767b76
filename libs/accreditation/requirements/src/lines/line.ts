import type { Day } from '@standing/kernel';
import { within } from '../days/within.js';
import type { Line, Remedy } from '../decision.js';
import { unitOf } from '../weigh/amount-in.js';
import { uncoveredValues, valuesToCover } from '../weigh/coverage.js';
import { daysOfPart } from './days-of-line.js';
import { nextChangeOfLine } from './fading.js';
import { dueOf } from './due.js';
import { nextChange } from './next-change.js';
import { remedyFor, remedyForBeginning, remedyForParts } from './remedy.js';
import { isExplained, resultOfSpan, resultOn } from './result.js';
import type { Sheet } from './sheet.js';
import { isInParts, type Span, spansOn } from './spans.js';
import { type Tally, tallyIn } from './tally.js';
import { usesIn } from './uses.js';

/** Judges one requirement on a day. */
export function lineOn(sheet: Sheet, on: Day): Line {
  if (sheet.unknown !== null) return unknownLine(sheet, on, sheet.unknown);
  const spans = spansOn(sheet, on);
  const result = resultOn(sheet, on);
  const judgement = { result, nextChangeOn: nextChangeOfLine(sheet, on, result) };
  if (spans.length === 0) return lineWithoutSpan(sheet, judgement, on);
  if (isInParts(sheet.requirement.window)) return lineOnParts(sheet, spans, judgement, on);
  return lineOnSpan(sheet, worst(sheet, spans, on), judgement, on);
}

type Judgement = Pick<Line, 'result' | 'nextChangeOn'>;

function blankLine({ requirement }: Sheet) {
  const { id, title, explanation, measure, modality, direction = 'at-least', source = null } = requirement;
  const head = {
    ruleId: id,
    title,
    explanation,
    kind: measure.of.kind,
    unit: unitOf(measure),
    modality,
    direction,
    source,
  };
  return {
    ...head,
    unknownReason: null,
    bindingFloor: null,
    remedy: null,
    adjusted: [],
    missing: [],
    parts: [],
  } as const;
}

/** One judgement over one span; the window shown is that of the days looked at. */
function lineOnSpan(sheet: Sheet, span: Span, judgement: Judgement, on: Day): Line {
  const tally = tallyIn(sheet, span, on);
  const evidence = isInParts(sheet.requirement.window) ? within(sheet.all, tally.period) : sheet.all;
  return {
    ...blankLine(sheet),
    ...judgement,
    needed: tally.needed,
    counted: tally.counted,
    awaiting: tally.awaiting,
    bindingFloor: tally.binding && { id: tally.binding.id, title: tally.binding.title },
    windowFrom: tally.period.from,
    windowTo: tally.period.to,
    remedy: isExplained(sheet, span, on) ? null : remedyFor(sheet, tally, span, on),
    adjusted: adjustedIn(sheet, tally, span, on),
    missing: missingIn(sheet, tally, on),
    ...usesIn(sheet, evidence, tally, on),
  };
}

function adjustedIn(sheet: Sheet, tally: Tally, span: Span, on: Day): Line['adjusted'] {
  if (sheet.requirement.adjustments === undefined) return [];
  const ofDue = tally.met ? [] : dueOf(sheet, span, on).adjusted;
  const ofReason = !tally.met && isExplained(sheet, span, on) ? [{ kind: 'explained' as const, amount: 0 }] : [];
  return [...tally.adjusted, ...ofDue, ...ofReason];
}

function missingIn({ requirement, person, counting, open }: Sheet, { period }: Tally, on: Day): readonly string[] {
  const { measure } = requirement;
  if (measure.kind !== 'coverage') return [];
  const known = { from: period.from, to: on < period.to ? on : period.to };
  const pieces = open(on) ? within(counting(on), known) : [];
  return uncoveredValues(valuesToCover(measure.values, known, person), measure.by, pieces);
}

function lineOnParts(sheet: Sheet, spans: readonly Span[], judgement: Judgement, on: Day): Line {
  const parts = spans.map((span) => ({
    ...lineOnSpan(sheet, span, judgementOfPart(sheet, span, on), on),
    ruleId: `${sheet.requirement.id}/${span.from ?? ''}`,
  }));
  const over = parts.filter((_, index) => spans[index]?.current === false);
  const period = { from: spans[0]?.from ?? null, to: spans.at(-1)?.to ?? on };
  const most = sheet.requirement.direction === 'at-most';
  const capped = ({ counted, needed }: Line) => (most ? (counted ?? 0) : Math.min(counted ?? 0, needed ?? 0));
  const lacking = ({ needed, counted }: Line) => Math.max(0, (needed ?? 0) - (counted ?? 0));
  return {
    ...blankLine(sheet),
    ...judgement,
    needed: sum(over.map(({ needed }) => needed ?? 0)),
    counted: sum(over.map(capped)),
    awaiting: sum(over.map((part) => Math.min(part.awaiting ?? 0, lacking(part)))),
    windowFrom: period.from,
    windowTo: period.to,
    remedy: remedyForParts(over),
    adjusted: over.flatMap(({ adjusted }) => adjusted),
    ...usesIn(sheet, sheet.all, { period, needed: 0 }, on),
    parts,
  };
}

function judgementOfPart(sheet: Sheet, span: Span, on: Day): Judgement {
  const now = resultOfSpan(sheet, span, on);
  const days = daysOfPart(sheet, span, on);
  return { result: now, nextChangeOn: nextChange({ on, now }, days, (day) => resultOfSpan(sheet, span, day)) };
}

/** Of several windows the one that lacks most: of those that lack nothing, the one that has least to spare. */
function worst(sheet: Sheet, spans: readonly Span[], on: Day): Span {
  const spare = (span: Span) => {
    const { counted, needed } = tallyIn(sheet, span, on);
    return sheet.requirement.direction === 'at-most' ? needed - counted : counted - needed;
  };
  const [first, ...others] = spans;
  if (first === undefined) throw new RangeError('A line without windows has no worst one.');
  if (others.length === 0) return first;
  return spans.reduce((least, span) => (spare(span) < spare(least) ? span : least));
}

function unknownLine(sheet: Sheet, on: Day, unknownReason: 'NOT_AVAILABLE_HERE' | 'BLANK'): Line {
  const spans = spansOn(sheet, on);
  return {
    ...emptyLine(sheet, spans[0]?.from ?? null, spans.at(-1)?.to ?? on, null),
    ...{ result: 'UNKNOWN', unknownReason, needed: null, counted: null, raw: null, awaiting: null },
  };
}

/** What it counts from has not happened, or the scheme asks for nothing in these days. */
function lineWithoutSpan(sheet: Sheet, judgement: Judgement, on: Day): Line {
  const { result } = judgement;
  const remedy = result === 'MET' || result === 'NOT_YET_DUE' ? null : remedyForBeginning(sheet, on);
  const { needed } = result === 'MET' ? { needed: 0 } : { needed: neededFromNow(sheet, on) };
  return {
    ...emptyLine(sheet, null, on, remedy),
    ...judgement,
    needed,
    ...usesIn(sheet, sheet.all, { period: { from: '9999-12-31', to: on }, needed: 0 }, on),
  };
}

function neededFromNow(sheet: Sheet, on: Day): number {
  return tallyIn(
    sheet,
    { from: on, to: on, due: null, current: false, whole: { from: on, to: on }, index: null, leaves: null },
    on,
  ).needed;
}

function emptyLine(sheet: Sheet, windowFrom: Day | null, windowTo: Day, remedy: Remedy | null): Line {
  const amounts = { result: 'UNMET' as const, needed: 0, counted: 0, raw: 0, awaiting: 0, used: [], leftOut: [] };
  return { ...blankLine(sheet), ...amounts, windowFrom, windowTo, nextChangeOn: null, remedy };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
