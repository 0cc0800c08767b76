import { addDays, type Day, daysBetween } from '@standing/kernel';
import type { Case, Pause } from './case.js';
import type { PauseReason } from './clock-rule.js';
import { CLOCK_NAMES, type ClockName, CLOCKS } from './clock-table.js';
import { type Run, runsOf } from './clock-runs.js';
import { endOf, isInForce } from './pauses.js';
import { pausesOf } from './pauses-of.js';
import { isClosed } from './state-of.js';

/** How long a case has taken, in days; whose time it was adds up to the whole. */
export type Durations = { readonly elapsedDays: number; readonly bodyDays: number; readonly partyDays: number };

/** The clocks of a party for which the whole case waits; while others of theirs run, the body works on. */
const HOLD_THE_CASE: readonly ClockName[] = ['K5', 'K6b', 'K7a', 'K9', 'K9a'];

/** Reasons that lie with a party. A court, or a third party whom the body asked, does not make the body's time a party's. */
const OF_PARTIES: readonly PauseReason[] = ['info', 'resolution', 'party', 'health', 'identity'];

/**
 * The three durations of a case up to a day, or to its end. A day is a party's when at its end the case waits for a party:
 * a time of theirs runs, or stands still for a reason of theirs, or such a reason holds up the body. Every other day is
 * the body's, a stay for a court too, so that letting time stand still makes nobody look faster.
 */
export function durationsOf(theCase: Case, on: Day): Durations {
  const received = theCase.events[0]?.on;
  if (received === undefined) return { elapsedDays: 0, bodyDays: 0, partyDays: 0 };
  const last = isClosed(theCase) ? (theCase.events.at(-1)?.on ?? on) : on;
  const end = last < on ? last : on;
  const elapsedDays = Math.max(0, daysBetween(received, end));
  const runs = CLOCK_NAMES.flatMap((name) => runsOf(theCase, name));
  const pauses = pausesOf(theCase);
  if (elapsedDays === 0) return { elapsedDays, bodyDays: 0, partyDays: 0 };
  const partyDays = stretches(pauses, runs, addDays(received, 1), addDays(end, 1))
    .filter(({ from }) => waitsForParty(pauses, runs, from))
    .reduce((sum, { from, until }) => sum + daysBetween(from, until), 0);
  return { elapsedDays, bodyDays: elapsedDays - partyDays, partyDays };
}

/** The days from one to the one before another, cut wherever a run or a pause begins or ends: within a cut nothing changes. */
function stretches(pauses: readonly Pause[], runs: readonly Run[], from: Day, end: Day) {
  const turns = [
    ...runs.flatMap(({ startedOn, stoppedOn }) => [startedOn, stoppedOn ?? startedOn]),
    ...pauses.flatMap((pause) => [pause.from, endOf(pause)]),
  ];
  const cuts = [from, ...new Set(turns.filter((day) => from < day && day < end).sort())];
  return cuts.map((cut, place) => ({ from: cut, until: cuts[place + 1] ?? end }));
}

function waitsForParty(pauses: readonly Pause[], runs: readonly Run[], day: Day): boolean {
  const inForce = pauses.filter((pause) => isInForce(pause, day)).map(({ reason }) => reason);
  return runs
    .filter((run) => goesOn(run, day))
    .some(({ name }) => {
      const stopping = inForce.filter((reason) => CLOCKS[name].pausedBy.includes(reason));
      if (stopping.some((reason) => OF_PARTIES.includes(reason))) return true;
      return HOLD_THE_CASE.includes(name) && stopping.length === 0;
    });
}

/** Whether the run goes on at the end of the day. */
function goesOn({ startedOn, stoppedOn }: Run, day: Day): boolean {
  return startedOn <= day && (stoppedOn === null || day < stoppedOn);
}
