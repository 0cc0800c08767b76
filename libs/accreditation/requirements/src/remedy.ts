import { addDays, type Day } from '@standing/kernel';
import type { Line, Remedy } from './decision.js';
import { hasEnd, holdsOn } from './in-force.js';
import type { Period } from './period.js';
import type { Sheet } from './sheet.js';
import type { Tally } from './tally.js';

/** The smallest thing that would satisfy a line that looks at one period; null where it is satisfied. */
export function remedyFor(sheet: Sheet, tally: Tally, on: Day): Remedy | null {
  if (tally.met) return null;
  if (!sheet.open(on)) return { code: 'FIRST', amount: null, by: null };
  const { measure } = sheet.requirement;
  if (measure.kind === 'elapsed') return remedyForTime(sheet, tally, on);
  if (measure.kind === 'in-force') return remedyForForce(sheet, tally, on);
  return remedyForShortfall(tally, null);
}

/** The same for a quarter: until its end it can be filled, afterwards only by what was held in it. */
export function remedyForQuarter(
  sheet: Sheet,
  tally: Tally,
  quarter: Period,
  complete: number,
  on: Day,
): Remedy | null {
  if (tally.met) return null;
  if (!sheet.open(on)) return { code: 'FIRST', amount: null, by: null };
  if (on <= quarter.to) return remedyForShortfall(tally, quarter.to);
  const shortfall = remedyForShortfall(tally, null);
  if (shortfall.code === 'CONFIRM') return shortfall;
  return { ...shortfall, code: 'PAST', by: sheet.quarters.later(quarter.from ?? quarter.to, complete + 1) };
}

/** What would satisfy a line on quarters: its complete quarters together. */
export function remedyForQuarters(complete: readonly Line[]): Remedy | null {
  const remedies = complete.map((part) => part.remedy).filter((remedy) => remedy !== null);
  const gravest = remedies.find(({ code }) => code === 'FIRST' || code === 'PAST') ?? remedies[0];
  if (gravest === undefined || gravest.code === 'FIRST') return gravest ?? null;
  const amount = remedies.reduce((sum, remedy) => sum + (remedy.amount ?? 0), 0);
  return { code: gravest.code, amount, by: remedies.at(-1)?.by ?? gravest.by };
}

function remedyForShortfall({ needed, counted, awaiting }: Tally, by: Day | null): Remedy {
  const shortfall = needed - counted;
  if (awaiting >= shortfall) return { code: 'CONFIRM', amount: shortfall, by };
  if (awaiting > 0) return { code: 'CONFIRM_AND_ADD', amount: shortfall - awaiting, by };
  return { code: 'ADD', amount: shortfall, by };
}

/** What is to be in force: confirmed where it is only declared, waited for where it begins by itself, else given or renewed. */
function remedyForForce({ counting }: Sheet, { awaiting }: Tally, on: Day): Remedy {
  if (awaiting > 0) return { code: 'CONFIRM', amount: 1, by: null };
  const ending = counting.filter(hasEnd);
  const next = ending.find(({ heldOn }) => heldOn > on);
  if (next !== undefined) return { code: 'WAIT', amount: null, by: next.heldOn };
  return { code: ending.some((one) => !holdsOn(one, on)) ? 'RENEW' : 'PROVIDE', amount: 1, by: null };
}

/** Time passes by itself: it is waited for, unless an earlier beginning is only waiting to be confirmed. */
function remedyForTime(sheet: Sheet, tally: Tally, on: Day): Remedy {
  if (tally.awaiting > 0 && tally.counted + tally.awaiting >= tally.needed)
    return { code: 'CONFIRM', amount: tally.awaiting, by: null };
  if (!sheet.counting.some((one) => one.heldOn <= on)) return { code: 'BEGIN', amount: null, by: null };
  const left = tally.needed - tally.counted;
  return { code: 'WAIT', amount: left, by: addDays(on, left) };
}
