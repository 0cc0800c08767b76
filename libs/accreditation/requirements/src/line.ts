import type { Day } from '@standing/kernel';
import type { Line } from './decision.js';
import { linesOfQuarters } from './quarter-lines.js';
import { daysOfLine, nextChange } from './next-change.js';
import { unitOf } from './measure.js';
import { remedyFor, remedyForQuarters } from './remedy.js';
import { isCollected, resultOn } from './result.js';
import type { Sheet } from './sheet.js';
import { tallyIn, windowOn } from './tally.js';
import { usesIn } from './uses.js';

function blankLine({ requirement }: Sheet) {
  const { id, title, explanation, measure } = requirement;
  return {
    ruleId: id,
    title,
    explanation,
    kind: measure.of.kind,
    unit: unitOf(measure),
    unknownReason: null,
    parts: [],
  } as const;
}

/** Judges one requirement on a day. */
export function lineOn(sheet: Sheet, on: Day): Line {
  if (!isCollected(sheet)) return unknownLine(sheet, on);
  const { window } = sheet.requirement;
  return window.kind === 'every-quarter' ? lineOnQuarters(sheet, window.complete, on) : lineOnPeriod(sheet, on);
}

function lineOnPeriod(sheet: Sheet, on: Day): Line {
  const window = windowOn(sheet, on);
  const tally = tallyIn(sheet, window, on);
  return {
    ...blankLine(sheet),
    result: resultOn(sheet, on),
    needed: tally.needed,
    counted: tally.counted,
    awaiting: tally.awaiting,
    bindingFloor: tally.binding && { id: tally.binding.id, title: tally.binding.title },
    windowFrom: window.from,
    windowTo: window.to,
    nextChangeOn: nextChange(on, daysOfLine(sheet, on), (day) => resultOn(sheet, day)),
    remedy: remedyFor(sheet, tally, on),
    ...usesIn(sheet, sheet.all, window, on),
  };
}

function lineOnQuarters(sheet: Sheet, complete: number, on: Day): Line {
  const window = windowOn(sheet, on);
  const parts = linesOfQuarters(sheet, complete, on);
  const over = parts.slice(0, -1);
  return {
    ...blankLine(sheet),
    result: resultOn(sheet, on),
    needed: sum(over.map((part) => part.needed ?? 0)),
    counted: sum(over.map((part) => Math.min(part.counted ?? 0, part.needed ?? 0))),
    awaiting: sum(
      over.map(({ awaiting, needed, counted }) => Math.min(awaiting ?? 0, Math.max(0, (needed ?? 0) - (counted ?? 0)))),
    ),
    bindingFloor: null,
    windowFrom: window.from,
    windowTo: window.to,
    nextChangeOn: nextChange(on, daysOfLine(sheet, on), (day) => resultOn(sheet, day)),
    remedy: remedyForQuarters(over),
    ...usesIn(sheet, sheet.all, window, on),
    parts,
  };
}

function unknownLine(sheet: Sheet, on: Day): Line {
  const window = windowOn(sheet, on);
  const unknown = {
    needed: null,
    counted: null,
    raw: null,
    awaiting: null,
    bindingFloor: null,
    nextChangeOn: null,
    remedy: null,
  };
  return {
    ...blankLine(sheet),
    ...unknown,
    result: 'UNKNOWN',
    unknownReason: 'NOT_AVAILABLE_HERE',
    windowFrom: window.from,
    windowTo: window.to,
    used: [],
    leftOut: [],
  };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
