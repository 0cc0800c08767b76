import { addDays, type Day } from '@standing/kernel';
import type { Calendar } from './calendar.js';
import type { Case, CaseEventName, MeasureState } from './case.js';
import { type ClockName, CLOCKS } from './clock-table.js';
import { dueOf } from './due.js';
import { since } from './full/facts-of-case.js';
import type { Risk } from './particulars.js';
import { isClosed, lastOf, measureStateOf, stateOf } from './state-of.js';

/** By which the risk is looked at: for the first time, after whatever may have changed it, and because four weeks went by. */
export const SCREENING_CLOCKS = ['K3', 'K3a', 'K3r'] as const satisfies readonly ClockName[];
export type ScreeningClock = (typeof SCREENING_CLOCKS)[number];

/** With these a case is closed no more. */
export const GOING_ON_AGAIN: readonly CaseEventName[] = ['reopen', 'ask-closure-review'];

/** Where nobody limits the accreditation and nobody asks that it be limited. */
const UNLIMITED: readonly MeasureState[] = ['none', 'screened'];

/** The last day of those from which a look at the risk is due on that day, with what a body keeps for its working days. */
export function dueIfSince(name: ScreeningClock, on: Day, calendar: Calendar): Day {
  let day = on;
  for (;;) {
    const due = dueOf(CLOCKS[name], day, [], on, calendar);
    if (due.kind === 'running' && due.dueOn <= on) return day;
    day = addDays(day, -1);
  }
}

/** How great the danger is as somebody last said it; null where nobody did. */
export function riskOf({ events }: Pick<Case, 'events'>): Risk | null {
  return events.findLast(({ event, risk }) => event === 'screen-risk' && risk !== undefined)?.risk ?? null;
}

/** The day on which somebody last looked at the risk; null where nobody did. Serving charges is no look at it. */
export function screenedOn(theCase: Pick<Case, 'events'>): Day | null {
  return lastOf(theCase, 'screen-risk')?.on ?? null;
}

/**
 * From which day the next look at the risk is counted (K3r): that of the last one. Null where nobody looked yet, or not since the
 * case was closed, which K3a sees to; where the danger is low, while a measure is asked for or holds, and once the case is
 * final or closed. A danger of which nobody said how great it is, as in cases of before it was asked, is not low.
 */
export function screenedSince(theCase: Pick<Case, 'events'>): Day | null {
  const isOver = stateOf(theCase) === 'final' || isClosed(theCase);
  if (isOver || riskOf(theCase) === 'low' || !UNLIMITED.includes(measureStateOf(theCase))) return null;
  return screenedOn({ events: since(theCase, ...GOING_ON_AGAIN) });
}
