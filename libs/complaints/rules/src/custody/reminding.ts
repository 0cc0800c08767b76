import { addDays, type Day } from '@standing/kernel';
import { type Calendar, isWorkingDay } from '../calendar.js';
import type { Case } from '../case.js';
import { type Opening, standingOf } from './opening.js';

/** After more than how many working days of the body a request that waits is reminded of: those of a first look at a risk (design). */
const REMINDED_AFTER = 2;

/** The last civil day on which whatever has waited for more than two working days today was asked; that day itself is not counted. */
export function askedByDay(on: Day, calendar: Calendar): Day {
  let left = REMINDED_AFTER;
  let day = addDays(on, -1);
  for (;;) {
    if (isWorkingDay(day, calendar)) left -= 1;
    day = addDays(day, -1);
    if (left === 0) return day;
  }
}

/** Who guards the name today, and is to answer this request; null once it is answered or over, and where that is who asked. */
export function custodianToRemind(opening: Opening, theCase: Case, on: Day): string | null {
  if (standingOf(opening, theCase, on) !== 'asked') return null;
  const guard = theCase.everHeld.find(
    ({ function: as, endedOn }) => as === 'identity-custodian' && (endedOn === null || on < endedOn),
  );
  return guard && guard.personId !== opening.askedBy ? guard.personId : null;
}
