import type { Day, Refusal } from '@standing/kernel';
import type { Case } from '../case.js';
import { respondentOf } from '../writing.js';
import { CASE_FUNCTIONS, type CaseFunction, conflictsOf, INCOMPATIBLE } from '../functions.js';
import { isInOffice, type OfficeHeld } from '../offices.js';
import { refusalsOfText } from '../texts.js';
import { type Emergency, emergencyStandingOf, LONGEST_EMERGENCY } from './opening.js';

/** In characters: as much as one page. */
const LONGEST_REASONS = 4000;

/** What somebody asks: for how many civil days, and why. */
export type EmergencyAsked = { readonly days: number; readonly reasons: string };

/** What shuts somebody out who holds or ever held it in the case: the parties, and all that no registrar is (R1). */
export const SHUT_OUT_OF_EMERGENCY: readonly CaseFunction[] = CASE_FUNCTIONS.filter((as) =>
  INCOMPATIBLE.get('registrar')?.has(as),
);

/**
 * Whether the case is one that this person may ask for or open in an emergency, as far as it says so itself: it names the member whom it
 * concerns, since before that it may concern anybody, and they are or were nothing in it that no registrar is. Ties are looked at beside it.
 */
export function isWithinReach(personId: string, theCase: Case, on: Day): boolean {
  return respondentOf(theCase, on) !== null && conflictsOf(personId, 'registrar', theCase.everHeld).length === 0;
}

/** Why this person is neither of the two, whatever the case: the board, which reads how often it is done, opens none (R2). */
export function refusalsOfEmergencyOffice(personId: string, offices: readonly OfficeHeld[], on: Day): Refusal[] {
  return isInOffice(personId, offices, on) ? [{ code: 'COMPLAINTS_EMERGENCY_OFFICE' }] : [];
}

/** Why the case may not be asked for: another request for it waits or is open, since it is open to one; or what is asked is not whole. */
export function refusalsToAskInEmergency(
  { days, reasons }: EmergencyAsked,
  earlier: readonly Emergency[],
  on: Day,
): Refusal[] {
  const goesOn = earlier.some((one) => ['asked', 'open'].includes(emergencyStandingOf(one, on)));
  if (goesOn) return [{ code: 'COMPLAINTS_EMERGENCY_ASKED_ALREADY' }];
  const fits = Number.isInteger(days) && 1 <= days && days <= LONGEST_EMERGENCY;
  return [
    ...(fits ? [] : [{ code: 'COMPLAINTS_EMERGENCY_DAYS', params: { longest: LONGEST_EMERGENCY }, path: 'days' }]),
    ...refusalsOfReasons(reasons),
  ];
}

/** Why this person may neither open nor decline: it is their own request, it waits no more, or they give no reasons. */
export function refusalsToAnswerEmergency(
  { personId, reasons }: { readonly personId: string; readonly reasons: string },
  emergency: Emergency,
  on: Day,
): Refusal[] {
  if (emergency.askedBy === personId) return [{ code: 'COMPLAINTS_EMERGENCY_OWN_REQUEST' }];
  if (emergencyStandingOf(emergency, on) !== 'asked') return [{ code: 'COMPLAINTS_EMERGENCY_NOT_WAITING' }];
  return refusalsOfReasons(reasons);
}

/** Why the file is not read: the case is not open to the asker on the day. */
export function refusalsToReadInEmergency(emergency: Emergency, on: Day): Refusal[] {
  return emergencyStandingOf(emergency, on) === 'open' ? [] : [{ code: 'COMPLAINTS_EMERGENCY_NOT_OPEN' }];
}

/** Why it is not closed: it is over; or it only waits, and who closes it is not who asked, but may decline it. */
export function refusalsToCloseEmergency(personId: string, emergency: Emergency, on: Day): Refusal[] {
  const standing = emergencyStandingOf(emergency, on);
  const mayClose = standing === 'open' || (standing === 'asked' && emergency.askedBy === personId);
  return mayClose ? [] : [{ code: 'COMPLAINTS_EMERGENCY_NOT_OPEN' }];
}

function refusalsOfReasons(reasons: string): Refusal[] {
  return refusalsOfText('reasons', reasons, 'COMPLAINTS_REASONS_MISSING', LONGEST_REASONS);
}
