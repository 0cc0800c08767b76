import type { Day } from '@standing/kernel';
import type { Pause } from './case.js';

/** The first day on which the pause is over: it was ended, or its review has come. */
export function endOf({ until, reviewOn }: Pause): Day {
  return until !== null && until < reviewOn ? until : reviewOn;
}

/** Whether the pause is in force at the end of the day. */
export function isInForce(pause: Pause, on: Day): boolean {
  return pause.from <= on && on < endOf(pause);
}

/** Since when time stands still on a day on which it does: pauses that overlap or follow at once are one. */
export function standingSince(pauses: readonly Pause[], on: Day): Day {
  let since = on;
  for (const pause of [...pauses].sort((one, other) => (one.from < other.from ? 1 : -1)))
    if (pause.from < since && since <= endOf(pause)) since = pause.from;
  return since;
}
