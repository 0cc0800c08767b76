import { addDays, type Day, type Refusal } from '@standing/kernel';
import type { Case } from './case.js';
import type { PauseReason } from './clock-rule.js';
import { CLOCKS, type ClockName, clockOf } from './clock-table.js';
import { type Due, dueOf } from './due.js';
import type { CaseFunction } from './functions.js';
import { lastOf } from './state-of.js';
import { TRANSITIONS, transitionOf } from './transitions.js';

export type RunningClock = { readonly name: ClockName; readonly startedOn: Day; readonly due: Due };

/** The clocks that run in a case on a day, in the order of their names. */
export function clocksOf(theCase: Case, on: Day): RunningClock[] {
  return (Object.keys(CLOCKS) as ClockName[]).flatMap((name) => {
    const startedOn = startOf(theCase, name);
    if (startedOn === null) return [];
    return [{ name, startedOn, due: dueOf(clockOf(theCase.procedure, name), startedOn, theCase.pauses, on) }];
  });
}

/** When this clock, if it runs, runs out; null when it does not run or stands still. */
export function dueOn(theCase: Case, name: ClockName, on: Day): Day | null {
  const startedOn = startOf(theCase, name);
  if (startedOn === null) return null;
  const due = dueOf(clockOf(theCase.procedure, name), startedOn, theCase.pauses, on);
  return due.kind === 'running' ? due.dueOn : null;
}

/** Whether the clock began, stands nowhere still, and its last day is over. */
export function hasRun(theCase: Case, clock: ClockName, on: Day): boolean {
  const due = dueOn(theCase, clock, on);
  return due !== null && on > due;
}

/** On which day the running clock began; null when it does not run. */
function startOf(theCase: Case, name: ClockName): Day | null {
  let started: Day | null = null;
  for (const { event, on } of theCase.events) {
    const { starts, stops } = transitionOf(event);
    if (starts.includes(name)) started = on;
    if (stops.includes(name)) started = null;
  }
  return name === 'K2' && started !== null ? startOfFeedback(theCase, started) : started;
}

/** K2 runs from the acknowledgement, or from the seventh day when there was none by then. */
function startOfFeedback(theCase: Case, received: Day): Day {
  const seventh = addDays(received, 7);
  const acknowledged = lastOf(theCase, 'acknowledge')?.on;
  return acknowledged !== undefined && acknowledged < seventh ? acknowledged : seventh;
}

/** Whether anything in the procedure may stop this clock for a while. */
export function isPausable(name: ClockName): boolean {
  return CLOCKS[name].pausedBy.length > 0;
}

/** How long each may let a clock stand still, in days; longer takes a reasoned decision of those who decide. */
const LONGEST_PAUSE: Partial<Record<CaseFunction, number>> = { 'case-manager': 14, registrar: 42 };

export type PauseRequest = { readonly reason: PauseReason; readonly from: Day; readonly reviewOn: Day };

/** Why this clock may not stand still so: K1, K2, K9 and K10 never do, whoever asks. */
export function refusalsToPause(name: ClockName, request: PauseRequest, by: CaseFunction): Refusal[] {
  const refusals: Refusal[] = [];
  const { pausedBy } = CLOCKS[name];
  if (pausedBy.length === 0) refusals.push({ code: 'COMPLAINTS_CLOCK_NEVER_PAUSED', params: { clock: name } });
  else if (!pausedBy.includes(request.reason)) refusals.push({ code: 'COMPLAINTS_PAUSE_REASON', path: 'reason' });
  if (request.reviewOn <= request.from) refusals.push({ code: 'COMPLAINTS_PAUSE_WITHOUT_END', path: 'reviewOn' });
  const longest = LONGEST_PAUSE[by];
  if (longest !== undefined && request.reviewOn > addDays(request.from, longest))
    refusals.push({ code: 'COMPLAINTS_PAUSE_TOO_LONG', params: { longest }, path: 'reviewOn' });
  if (longest === undefined && !DECIDE_PAUSES.includes(by)) refusals.push({ code: 'COMPLAINTS_NOT_YOUR_FUNCTION' });
  return refusals;
}

const DECIDE_PAUSES: readonly CaseFunction[] = ['assessor', 'panel', 'appeal-panel'];

/** The clocks that some line of the procedure starts. */
export const STARTED_CLOCKS: ReadonlySet<ClockName> = new Set(TRANSITIONS.flatMap(({ starts }) => starts));
