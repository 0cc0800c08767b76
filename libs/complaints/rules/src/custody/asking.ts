import { addDays, type Day, type Refusal } from '@standing/kernel';
import type { Case } from '../case.js';
import { isKeptFromCoach, type NameVisibility } from '../identity-level.js';
import { refusalsOfText } from '../texts.js';
import { type Asker, LONGEST_OPENING, mayBeOpenedTo, type Opening, standingOf } from './opening.js';

/** In characters: as much as one page. */
const LONGEST_REASONS = 4000;

/** What somebody asks: for how many civil days, and why. */
export type AskedFor = {
  readonly personId: string;
  readonly as: Asker;
  readonly level: NameVisibility;
  readonly days: number;
  readonly reasons: string;
};

/**
 * Why a kept name may not be asked for: none is kept, the case or the function is not at it, nobody is there who could open it, the
 * asker has another request that waits or is open, or what is asked is not whole (R12).
 */
export function refusalsToAsk(
  { personId, as, level, days, reasons }: AskedFor,
  earlier: readonly Opening[],
  theCase: Case,
  on: Day,
): Refusal[] {
  if (!isKeptFromCoach(level)) return [{ code: 'COMPLAINTS_IDENTITY_NOT_KEPT' }];
  if (!mayBeOpenedTo(as, theCase, on)) return [{ code: 'COMPLAINTS_NOT_NOW' }];
  if (!hasCustodian(theCase, on)) return [{ code: 'COMPLAINTS_NO_CUSTODIAN' }];
  const goesOn = earlier.some(
    (one) => one.askedBy === personId && ['asked', 'open'].includes(standingOf(one, theCase, on)),
  );
  if (goesOn) return [{ code: 'COMPLAINTS_IDENTITY_ASKED_ALREADY' }];
  const fits = Number.isInteger(days) && 1 <= days && days <= LONGEST_OPENING;
  return [
    ...(fits ? [] : [{ code: 'COMPLAINTS_OPENING_DAYS', params: { longest: LONGEST_OPENING }, path: 'days' }]),
    ...refusalsOfReasons(reasons),
  ];
}

/** Whether somebody holds the function of the custodian on the day. */
export function hasCustodian({ everHeld }: Pick<Case, 'everHeld'>, on: Day): boolean {
  return everHeld.some(
    ({ function: as, endedOn }) => as === 'identity-custodian' && (endedOn === null || on < endedOn),
  );
}

/**
 * Why the custodian may neither open nor decline: it is their own request, since two keys are two people (R3); it was answered or is
 * over; or they give no reasons.
 */
export function refusalsToAnswer(
  { personId, reasons }: { readonly personId: string; readonly reasons: string },
  opening: Opening,
  theCase: Case,
  on: Day,
): Refusal[] {
  if (opening.askedBy === personId) return [{ code: 'COMPLAINTS_IDENTITY_OWN_REQUEST' }];
  if (standingOf(opening, theCase, on) !== 'asked') return [{ code: 'COMPLAINTS_IDENTITY_NOT_WAITING' }];
  return refusalsOfReasons(reasons);
}

/** Why the name is not read: it is not open to the asker on the day. */
export function refusalsToReadName(opening: Opening, theCase: Case, on: Day): Refusal[] {
  return standingOf(opening, theCase, on) === 'open' ? [] : [{ code: 'COMPLAINTS_IDENTITY_NOT_OPEN' }];
}

/** Why it is not closed: it is over; or it only waits, and who closes it is not who asked, but may decline it. */
export function refusalsToClose(personId: string, opening: Opening, theCase: Case, on: Day): Refusal[] {
  const standing = standingOf(opening, theCase, on);
  const isOver = standing !== 'open' && !(standing === 'asked' && opening.askedBy === personId);
  return isOver ? [{ code: 'COMPLAINTS_IDENTITY_NOT_OPEN' }] : [];
}

/** The last civil day of an opening of so many days that begins on a day, which counts. */
export function lastDayOf(openedOn: Day, days: number): Day {
  return addDays(openedOn, days - 1);
}

function refusalsOfReasons(reasons: string): Refusal[] {
  return refusalsOfText('reasons', reasons, 'COMPLAINTS_REASONS_MISSING', LONGEST_REASONS);
}
