import { addDays, type Day } from '@standing/kernel';
import type { Line, Remedy } from '../decision.js';
import { hasEnd, holdsOn } from '../ledger/in-force.js';
import { isCutOff } from './adjustments-on.js';
import { neededIn } from './needed.js';
import type { Sheet } from './sheet.js';
import type { Span } from './spans.js';
import type { Tally } from './tally.js';

/** The smallest thing that would satisfy a line over one span; null where it is satisfied. */
export function remedyFor(sheet: Sheet, tally: Tally, span: Span, on: Day): Remedy | null {
  if (isCutOff(sheet, span, on)) return plain('REAPPLY');
  if (tally.met) return null;
  if (!sheet.open(on)) return plain('FIRST');
  const { measure, direction, modality } = sheet.requirement;
  if (modality === 'explain' && (span.due === null || on > span.due)) return plain('EXPLAIN');
  if (direction === 'at-most') return { code: 'REDUCE', amount: tally.counted - tally.needed, by: null };
  if (measure.kind === 'elapsed' || measure.kind === 'span') return remedyForTime(sheet, tally, on);
  if (measure.kind === 'in-force') return remedyForForce(sheet, tally, on);
  if (span.due === null || on <= span.due || tally.period.to > span.due)
    return remedyForShortfall(tally, span.due !== null && on <= span.due ? span.due : null);
  const shortfall = remedyForShortfall(tally, null);
  return shortfall.code === 'CONFIRM' ? shortfall : { ...shortfall, code: 'PAST', by: span.leaves };
}

/** What would satisfy a line on periods: its complete periods together. */
export function remedyForParts(complete: readonly Line[]): Remedy | null {
  const remedies = complete.map((part) => part.remedy).filter((remedy) => remedy !== null);
  const gravest = remedies.find(({ code }) => code === 'FIRST' || code === 'PAST') ?? remedies[0];
  if (gravest === undefined || gravest.amount === null) return gravest ?? null;
  const amount = remedies.reduce((sum, remedy) => sum + (remedy.amount ?? 0), 0);
  return { code: gravest.code, amount, by: remedies.at(-1)?.by ?? gravest.by };
}

/** What would satisfy a line whose event has not happened: that it happens. */
export function remedyForBeginning(sheet: Sheet, on: Day): Remedy {
  return plain(sheet.open(on) ? 'BEGIN' : 'FIRST');
}

function plain(code: Remedy['code']): Remedy {
  return { code, amount: null, by: null };
}

function remedyForShortfall({ needed, counted, awaiting }: Tally, by: Day | null): Remedy {
  const shortfall = needed - counted;
  if (awaiting >= shortfall) return { code: 'CONFIRM', amount: shortfall, by };
  if (awaiting > 0) return { code: 'CONFIRM_AND_ADD', amount: shortfall - awaiting, by };
  return { code: 'ADD', amount: shortfall, by };
}

/** What is to be in force: confirmed where it is only declared, waited for where it begins by itself, else given or renewed. */
function remedyForForce(sheet: Sheet, { awaiting }: Tally, on: Day): Remedy {
  if (awaiting > 0) return { code: 'CONFIRM', amount: 1, by: null };
  const ending = sheet.counting(on).filter(hasEnd);
  const next = ending.find(({ heldOn }) => heldOn > on);
  if (next !== undefined) return { code: 'WAIT', amount: null, by: next.heldOn };
  return { code: ending.some((one) => !holdsOn(one, on)) ? 'RENEW' : 'PROVIDE', amount: 1, by: null };
}

/**
 * Time passes by itself: it is waited for, unless an earlier beginning, from which the months run, only awaits a
 * confirmation. A span grows with the next piece alone.
 */
function remedyForTime(sheet: Sheet, tally: Tally, on: Day): Remedy {
  const once = sheet.onceConfirmed(on);
  const needed = neededIn(sheet, tally.period, true, once).amount;
  if (tally.awaiting > 0 && tally.counted + tally.awaiting >= needed)
    return { code: 'CONFIRM', amount: tally.awaiting, by: null };
  if (!sheet.counting(on).some((one) => one.heldOn <= on)) return plain('BEGIN');
  const left = tally.needed - tally.counted;
  const { kind } = sheet.requirement.measure;
  return kind === 'span'
    ? { code: 'ADD', amount: left, by: null }
    : { code: 'WAIT', amount: left, by: addDays(on, left) };
}
