import { type Guard, isAnother, ofAttempt, ofCase } from '../guard.js';
import type { GuardCode } from '../guard-codes.js';
import { finalOn } from '../state-of.js';
import { exclusionIn, isCalledBefore, isExcluded, isOrganDay } from './exclusion.js';

/** The conditions of an exclusion from membership, by the codes that its lines name. */
export const EXCLUSION_GUARDS = {
  EXCLUSION_RECOMMENDED: ofCase('COMPLAINTS_EXCLUSION_NOT_RECOMMENDED', (theCase) => exclusionIn(theCase) !== null),
  EXCLUSION_OPEN: ofCase(
    'COMPLAINTS_EXCLUSION_CONFIRMED',
    (theCase) => (exclusionIn(theCase)?.confirmedOn ?? null) === null,
  ),
  EXCLUDED_SAID: ofAttempt('COMPLAINTS_EXCLUDED_MISSING', ({ excluded }) => excluded !== undefined),
  ORGAN_DAY_SAID: ofAttempt('COMPLAINTS_ORGAN_DAY', ({ organMetOn }, theCase, on) =>
    isOrganDay(organMetOn, finalOn(theCase), on),
  ),
  // A court annuls an exclusion whose procedure cannot be proved; that nobody was excluded needs no proof.
  MEMBER_CALLED: ofAttempt('COMPLAINTS_MEMBER_NOT_CALLED', (attempt, theCase) => {
    const from = exclusionIn(theCase)?.recommendedOn;
    return attempt.excluded !== true || from === undefined || isCalledBefore(attempt, from);
  }),
  CALLED_IN_TIME: ofAttempt(
    'COMPLAINTS_CALLED_TOO_LATE',
    ({ excluded, calledInTime }) => excluded !== true || calledInTime === true,
  ),
  EXCLUSION_RECORDED: ofCase(
    'COMPLAINTS_EXCLUSION_NOT_RECORDED',
    (theCase) => (exclusionIn(theCase)?.recorded ?? null) !== null,
  ),
  SECOND_RECORDER: ofAttempt('COMPLAINTS_SECOND_PERSON_NEEDED', isAnother('record-exclusion')),
  NOT_EXCLUDED: ofCase('COMPLAINTS_RESTORED_BY_STATUTES', (theCase) => !isExcluded(theCase)),
} as const satisfies Partial<Record<GuardCode, Guard>>;
