import { addMonths, type Day, type Refusal } from '@standing/kernel';
import type { Case } from './case.js';
import { type ClockName, CLOCKS } from './clock-table.js';
import { type Run, runOf } from './clock-runs.js';
import { dueOn, hasRun } from './clocks-of.js';
import { deferredOf, isExtended } from './due-in-case.js';
import type { CaseFunction } from './functions.js';

/** Those who keep a case grant what is granted of its clocks. */
export const KEEPERS = ['case-manager', 'registrar'] as const satisfies readonly CaseFunction[];

/** For how many months at most informing the respondent waits before it is looked at again (design). */
const LONGEST_DEFERRAL = 3;

/** Every reason why this clock may not be made longer today: once for each run, while it runs. */
export function refusalsToExtend(theCase: Case, clock: ClockName, as: CaseFunction, on: Day): Refusal[] {
  const run = runOf(theCase, clock);
  return [
    ...refusalsOfKeeping(as),
    ...refusalsOfRun(run),
    ...(CLOCKS[clock].extension ? [] : [{ code: 'COMPLAINTS_CLOCK_NEVER_LONGER' }]),
    ...(run && isExtended(theCase, run) ? [{ code: 'COMPLAINTS_CLOCK_LONGER_ALREADY' }] : []),
    ...(isTooLate(theCase, clock, on) ? [{ code: 'COMPLAINTS_CLOCK_OVER' }] : []),
  ];
}

/** Whether it is too late: the time is over; or, where a breach is what it is made longer for, the longer time is over too. */
function isTooLate(theCase: Case, clock: ClockName, on: Day): boolean {
  if (CLOCKS[clock].onBreach !== 'extension-reasoned') return hasRun(theCase, clock, on);
  const until = longerUntil(theCase, clock, on);
  return until !== null && on > until;
}

/** The last day of this clock if it is made longer today; null when it does not run, stands still or has no longer time. */
export function longerUntil(theCase: Case, clock: ClockName, on: Day): Day | null {
  const run = runOf(theCase, clock);
  if (!run || !CLOCKS[clock].extension) return null;
  const { clockChanges = [] } = theCase;
  return dueOn({ ...theCase, clockChanges: [...clockChanges, { clock, seq: run.seq, kind: 'extended' }] }, clock, on);
}

/**
 * Every reason why informing the respondent may not wait until this day: it waits past the month that the law gives, and is looked at
 * again within three.
 */
export function refusalsToDefer(theCase: Case, reviewOn: Day | null, as: CaseFunction, on: Day): Refusal[] {
  const due = dueOn(theCase, 'K17', on);
  const last = due !== null && due > on ? due : on;
  return [
    ...refusalsOfKeeping(as),
    ...refusalsOfRun(runOf(theCase, 'K17')),
    ...(reviewOn !== null && reviewOn > last
      ? []
      : [{ code: 'COMPLAINTS_DEFERRAL_SHORT', params: { last }, path: 'reviewOn' }]),
    ...(reviewOn === null || reviewOn <= addMonths(on, LONGEST_DEFERRAL)
      ? []
      : [{ code: 'COMPLAINTS_DEFERRAL_LONG', params: { months: LONGEST_DEFERRAL }, path: 'reviewOn' }]),
  ];
}

/** Until when informing the respondent waits, as long as it is owed; null when it does not wait. */
export function deferredUntil(theCase: Case): Day | null {
  const run = runOf(theCase, 'K17');
  return run ? deferredOf(theCase, run) : null;
}

function refusalsOfKeeping(as: CaseFunction): Refusal[] {
  return KEEPERS.some((keeper) => keeper === as) ? [] : [{ code: 'COMPLAINTS_NOT_YOUR_FUNCTION' }];
}

function refusalsOfRun(run: Run | undefined): Refusal[] {
  return run ? [] : [{ code: 'COMPLAINTS_CLOCK_NOT_RUNNING' }];
}
