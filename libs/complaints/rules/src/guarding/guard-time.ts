import { addMonths, type Day } from '@standing/kernel';
import type { Case } from '../case.js';
import { endsOf } from '../retention/endings.js';
import { isClosed, lastOf } from '../state-of.js';

/** For how many months after a case is closed whoever complained is guarded against a complaint in return. Design. */
export const GUARD_MONTHS = 12;

/** The day on which the case was closed, the last time where it was opened again; null while it is open. */
export function closedOn(theCase: Pick<Case, 'events'>): Day | null {
  return isClosed(theCase) ? (endsOf(theCase).at(-1)?.on ?? null) : null;
}

/**
 * Whether a complaint that came on that day is one against which whoever complained in the earlier case is guarded: it came
 * after the earlier one or on its day, and while that is open or within twelve months of its closing, the last day included.
 */
export function isGuarded(earlier: Pick<Case, 'events'>, receivedOn: Day): boolean {
  const [received] = earlier.events;
  if (received === undefined || receivedOn < received.on) return false;
  const closed = closedOn(earlier);
  return closed === null || receivedOn <= addMonths(closed, GUARD_MONTHS);
}

/** Whether who looks at a case may still be changed for the guard: nothing was served, and it is not closed. */
export function isBeingScreened(theCase: Pick<Case, 'events'>): boolean {
  return !isClosed(theCase) && lastOf(theCase, 'serve') === undefined;
}
