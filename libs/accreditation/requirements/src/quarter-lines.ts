import type { Day } from '@standing/kernel';
import type { Line } from './decision.js';
import { unitOf } from './measure.js';
import { daysOfQuarter, nextChange } from './next-change.js';
import { contains, type Period } from './period.js';
import { remedyForQuarter } from './remedy.js';
import { resultOfQuarter } from './result.js';
import type { Sheet } from './sheet.js';
import { tallyIn } from './tally.js';
import { usesIn } from './uses.js';

/** One line for each quarter that the requirement looks at, the oldest first and the current one last. */
export function linesOfQuarters(sheet: Sheet, complete: number, on: Day): Line[] {
  return sheet.quarters.upTo(on, complete).map((quarter) => lineOfQuarter(sheet, quarter, complete, on));
}

function lineOfQuarter(sheet: Sheet, quarter: Period, complete: number, on: Day): Line {
  const { id, title, explanation, measure } = sheet.requirement;
  const tally = tallyIn(sheet, quarter, on);
  const within = sheet.all.filter((one) => one.heldOn !== null && contains(quarter, one.heldOn));
  return {
    ruleId: `${id}/${quarter.from}`,
    title,
    explanation,
    kind: measure.of.kind,
    unit: unitOf(measure),
    result: resultOfQuarter(sheet, quarter, on),
    unknownReason: null,
    needed: tally.needed,
    counted: tally.counted,
    awaiting: tally.awaiting,
    bindingFloor: tally.binding && { id: tally.binding.id, title: tally.binding.title },
    windowFrom: quarter.from,
    windowTo: quarter.to,
    nextChangeOn: nextChange(on, daysOfQuarter(sheet, quarter, on), (day) => resultOfQuarter(sheet, quarter, day)),
    remedy: remedyForQuarter(sheet, tally, quarter, complete, on),
    parts: [],
    ...usesIn(sheet, within, quarter, on),
  };
}
