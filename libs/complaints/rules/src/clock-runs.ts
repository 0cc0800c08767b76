import { addDays, type Day } from '@standing/kernel';
import type { Case } from './case.js';
import type { ClockName } from './clock-table.js';
import { lastOf } from './state-of.js';
import { lineOf } from './procedures.js';

/** One run of a clock. A clock that starts again is a new run, which knows the one before it. */
export type Run = {
  readonly name: ClockName;
  /** The place in the case, from 1, of the event that started it. */
  readonly seq: number;
  readonly startedOn: Day;
  /** The day of the event that stopped it or started it again; null while it goes on. */
  readonly stoppedOn: Day | null;
  /** The `seq` of the run before it; null for the first. */
  readonly restartOf: number | null;
};

/** Every run that a clock had in the case, in their order; only the last may go on. */
export function runsOf(theCase: Case, name: ClockName): Run[] {
  const runs: Run[] = [];
  const stop = (stoppedOn: Day) => {
    const last = runs.at(-1);
    if (last?.stoppedOn === null) runs[runs.length - 1] = { ...last, stoppedOn };
  };
  for (const [index, { event, on }] of theCase.events.entries()) {
    const line = lineOf(theCase.procedure, event);
    if (!line) continue;
    const { starts, stops } = line;
    const restartOf = runs.at(-1)?.seq ?? null;
    if (starts.includes(name) || stops.includes(name)) stop(on);
    if (!starts.includes(name) || stops.includes(name)) continue;
    const startedOn = name === 'K2' && event === 'submit' ? startOfFeedback(theCase, on) : on;
    runs.push({ name, seq: index + 1, startedOn, stoppedOn: null, restartOf });
  }
  return runs;
}

/** The run that goes on; undefined when the clock does not run. */
export function runOf(theCase: Case, name: ClockName): Run | undefined {
  const last = runsOf(theCase, name).at(-1);
  return last?.stoppedOn === null ? last : undefined;
}

/** K2 runs from the acknowledgement, or from the seventh day when there was none by then. */
function startOfFeedback(theCase: Case, received: Day): Day {
  const seventh = addDays(received, 7);
  const acknowledged = lastOf(theCase, 'acknowledge')?.on;
  return acknowledged !== undefined && acknowledged < seventh ? acknowledged : seventh;
}
