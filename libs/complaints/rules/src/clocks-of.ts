import type { Day } from '@standing/kernel';
import type { Case } from './case.js';
import type { Mark } from './clock-rule.js';
import { CLOCK_NAMES, type ClockName, CLOCKS } from './clock-table.js';
import { runOf } from './clock-runs.js';
import type { Due } from './due.js';
import { dueIn, isExtended, later } from './due-in-case.js';
import { PROCEDURES } from './procedures.js';

export type RunningClock = {
  readonly name: ClockName;
  readonly startedOn: Day;
  readonly due: Due;
  /** Whether it was made longer, as it may be once. */
  readonly extended: boolean;
  /** Whether the clock had run before: this is another that began anew. */
  readonly restarted: boolean;
  /** The days on the way that have come. */
  readonly marks: readonly Mark['says'][];
};

/** The clocks that run in a case on a day, in the order of the table. */
export function clocksOf(theCase: Case, on: Day): RunningClock[] {
  return CLOCK_NAMES.flatMap((name) => {
    const run = runOf(theCase, name);
    if (run === undefined || CLOCKS[name].opens) return [];
    const { startedOn, restartOf } = run;
    const marks = (CLOCKS[name].marks ?? [])
      .filter(({ after }) => on >= later(startedOn, after))
      .map(({ says }) => says);
    const extended = isExtended(theCase, run);
    return [{ name, startedOn, due: dueIn(theCase, run, on), extended, restarted: restartOf !== null, marks }];
  });
}

/** When this clock, if it runs, runs out; null when it does not run or stands still. */
export function dueOn(theCase: Case, name: ClockName, on: Day): Day | null {
  const run = runOf(theCase, name);
  if (run === undefined) return null;
  const due = dueIn(theCase, run, on);
  return due.kind === 'running' ? due.dueOn : null;
}

/** Whether the clock began, stands nowhere still, and its last day is over. */
export function hasRun(theCase: Case, clock: ClockName, on: Day): boolean {
  const due = dueOn(theCase, clock, on);
  return due !== null && on > due;
}

/** The clocks that some line of the procedure starts. */
export const STARTED_CLOCKS: ReadonlySet<ClockName> = new Set(
  Object.values(PROCEDURES)
    .flat()
    .flatMap(({ starts }) => starts),
);
