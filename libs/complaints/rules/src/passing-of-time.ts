import { addDays, type Day } from '@standing/kernel';
import type { Attempt, Case, CaseEvent, CaseEventName } from './case.js';
import type { ClockName } from './clock-table.js';
import { dueOn } from './clocks-of.js';
import { resolutionEndsOn } from './full/facts-of-case.js';
import { MEASURE_CLOCKS } from './measure.js';
import { nextReview } from './pausing.js';
import { refusalsTo } from './refusals-to.js';
import { fits, placesOf } from './places.js';
import { linesOf } from './procedures.js';
import { settledOn } from './sanctions/sanction-of-case.js';

/** Which of the things that time brings wait for the end of a clock; the others follow from what happened. */
const AFTER: Partial<Record<CaseEventName, readonly ClockName[]>> = {
  'reply-time-runs-out': ['K5'],
  'appeal-time-runs-out': ['K9'],
  'agreed-outcome-time-runs-out': ['K7a'],
  'measure-lapses': MEASURE_CLOCKS,
};

/**
 * What time brings next if nobody does anything before, with its day: the day after a clock's last, or that of the event
 * from which it follows. Null when nothing waits for time, or a clock stands still on the day of asking.
 */
export function nextByTime(theCase: Case, asked: Day): CaseEvent | null {
  const places = placesOf(theCase);
  const brought = linesOf(theCase.procedure).filter((line) => line.who.includes('time') && fits(line, places));
  const found = brought.flatMap(({ event }): CaseEvent[] => {
    const on = dayOf(event, theCase, asked);
    if (on === null) return [];
    const attempt: Attempt = { event, by: { as: 'time', personIds: [] } };
    return refusalsTo(attempt, theCase, on).length === 0 ? [{ ...attempt, on }] : [];
  });
  return found.toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))[0] ?? null;
}

/** All that time has brought up to a day and that is not written down yet, in its order; each counts from its own day. */
export function broughtByTime(theCase: Case, on: Day): CaseEvent[] {
  const next = nextByTime(theCase, on);
  if (next === null || next.on > on) return [];
  return [next, ...broughtByTime({ ...theCase, events: [...theCase.events, next] }, on)];
}

/** When the case has to be looked at again although nobody does: time brings something, or runs again after a pause. */
export function awaitedOn(theCase: Case, asked: Day): Day | null {
  const days = [nextByTime(theCase, asked)?.on ?? null, nextReview(theCase, asked)];
  return days.filter((day) => day !== null).sort()[0] ?? null;
}

/** The case with all that time has brought up to a day. */
export function withTime(theCase: Case, on: Day): Case {
  return { ...theCase, events: [...theCase.events, ...broughtByTime(theCase, on)] };
}

/** No earlier than what happened last: a clock that ended before a late entry in the book counts from that entry. */
function dayOf(event: CaseEventName, theCase: Case, asked: Day): Day | null {
  const last = theCase.events.at(-1)?.on;
  if (last === undefined) return null;
  const clocks = AFTER[event];
  if (event === 'resolution-time-runs-out') return resolutionEndsOn(theCase);
  // A case is complete once its sanction leaves nothing to watch over, which may be long after its last step.
  if (event === 'complete') return later(settledOn(theCase) ?? last, last);
  if (clocks === undefined) return last;
  const [due] = clocks.flatMap((clock) => dueOn(theCase, clock, asked) ?? []).sort();
  if (due === undefined) return null;
  return later(addDays(due, 1), last);
}

function later(one: Day, other: Day): Day {
  return one < other ? other : one;
}
