import type { Day } from '@standing/kernel';
import { contains, type Period } from '../days/period.js';
import type { ActiveEvidence } from '../ledger/evidence.js';
import { total } from '../weigh/weight.js';
import { isSum, weigh } from '../weigh/weigh.js';
import { neededIn } from './needed.js';
import type { Sheet } from './sheet.js';
import { spansOn } from './spans.js';
import { shareOut, type Wanting } from './share-out.js';

/** The lines of a pool, between which each piece counts once only. */
export function pooled(sheets: readonly Sheet[]): Sheet[] {
  const shared = lastAsked((on) => lineOfEach(sheets, on));
  return sheets.map((sheet) => {
    const { id } = sheet.requirement;
    const isMine = (on: Day) => (one: ActiveEvidence) => (shared(on).get(one) ?? id) === id;
    return {
      ...sheet,
      counting: (on) => sheet.counting(on).filter(isMine(on)),
      onceConfirmed: (on) => sheet.onceConfirmed(on).filter(isMine(on)),
      elsewhere: (on) => new Set(sheet.counting(on).filter((one) => !isMine(on)(one))),
    };
  });
}

/** For which line each piece counts that could count for several. */
function lineOfEach(sheets: readonly Sheet[], on: Day): ReadonlyMap<ActiveEvidence, string> {
  const options = new Map<ActiveEvidence, string[]>();
  const wanting = new Map<string, Wanting>();
  for (const sheet of sheets) {
    const { id, measure } = sheet.requirement;
    const period = periodOn(sheet, on);
    if (period === null || !isSum(measure)) continue;
    const counting = sheet.counting(on);
    for (const one of counting.filter(({ heldOn }) => contains(period, heldOn) && heldOn <= on))
      options.set(one, [...(options.get(one) ?? []), id]);
    const { amount } = neededIn(sheet, period, sheet.open(on), counting);
    wanting.set(id, { needed: amount, amountOf: (one) => total(weigh(measure, [one], amount, sheet.person)) });
  }
  return shareOut(options, wanting);
}

function periodOn(sheet: Sheet, on: Day): Period | null {
  return spansOn(sheet, on).at(-1) ?? null;
}

/** The same day is asked for by every line of the pool. */
function lastAsked<Answer>(answerOn: (on: Day) => Answer): (on: Day) => Answer {
  let last: { readonly on: Day; readonly answer: Answer } | null = null;
  return (on) => {
    if (last === null || last.on !== on) last = { on, answer: answerOn(on) };
    return last.answer;
  };
}
