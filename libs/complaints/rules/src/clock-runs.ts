import { addDays, type Day } from '@standing/kernel';
import type { Case } from './case.js';
import { type ClockName, CLOCKS } from './clock-table.js';
import { lastOf } from './state-of.js';
import { lineOf } from './procedures.js';
import { screenedSince } from './screening.js';

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
    const last = runs.at(-1);
    const isStarted = starts.includes(name) && !stops.includes(name);
    if (isStarted && CLOCKS[name].keepsItsStart && last?.stoppedOn === null) continue;
    if (isStarted || stops.includes(name)) stop(on);
    const startedOn = isStarted ? startOf(name, theCase, index) : null;
    if (startedOn !== null)
      runs.push({ name, seq: index + 1, startedOn, stoppedOn: null, restartOf: last?.seq ?? null });
  }
  return runs;
}

/** From which day a clock counts that this event starts; null where the case as it then is does not need it. */
function startOf(name: ClockName, theCase: Case, index: number): Day | null {
  const { event, on } = theCase.events[index]!;
  if (name === 'K3r') return screenedSince({ events: theCase.events.slice(0, index + 1) });
  return name === 'K2' && event === 'submit' ? startOfFeedback(theCase, on) : on;
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
