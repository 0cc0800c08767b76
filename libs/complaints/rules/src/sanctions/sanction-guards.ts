import type { GuardCode } from '../guard-codes.js';
import { type Guard, isAnother, ofAttempt, ofCase, people } from '../guard.js';
import { lastOf } from '../state-of.js';
import { isAccreditationEnded, restorableFrom } from './restoration.js';
import { sanctionHistory, canBeMet, isInReview, isSanctionWatched, sanctionDecided } from './sanction-of-case.js';

/** The conditions of the sanction's track, by the codes that its lines name. */
export const SANCTION_GUARDS = {
  SANCTION_DECIDED: ofCase('COMPLAINTS_NO_SANCTION_DECIDED', (theCase) => {
    const decided = sanctionDecided(theCase);
    return decided !== null && decided.kind !== 'withdrawal';
  }),
  SECOND_PROPOSER: ofAttempt('COMPLAINTS_SECOND_PERSON_NEEDED', isAnother('propose-sanction')),
  SANCTION_PANEL_COMPLETE: ofAttempt(
    'COMPLAINTS_PANEL_INCOMPLETE',
    (attempt, { procedure }) => people(attempt) >= procedure.sanctionPanelSize,
  ),
  SANCTION_IS_WATCHED: ofCase('COMPLAINTS_SANCTION_OVER', isSanctionWatched),
  SANCTION_IN_REVIEW: ofCase('COMPLAINTS_SANCTION_NOT_IN_REVIEW', isInReview),
  SANCTION_CAN_BE_MET: ofCase('COMPLAINTS_SANCTION_NOT_TO_MEET', canBeMet),
  SANCTION_WAS_IN_FORCE: ofCase('COMPLAINTS_NOT_IN_FORCE', (theCase) =>
    (sanctionHistory(theCase)?.acts ?? []).some(({ act }) => act === 'in-force'),
  ),
  ANNULMENT_PROPOSED: ofCase(
    'COMPLAINTS_ANNULMENT_NOT_PROPOSED',
    (theCase) => lastOf(theCase, 'propose-annulment') !== undefined,
  ),
  RECIPIENTS_UNTOLD: ofCase(
    'COMPLAINTS_RECIPIENTS_TOLD',
    (theCase) => lastOf(theCase, 'tell-recipients') === undefined,
  ),
  ACCREDITATION_ENDED: ofCase('COMPLAINTS_NOTHING_TO_RESTORE', isAccreditationEnded),
  RESTORATION_TIME_COME: ofCase('COMPLAINTS_RESTORATION_TOO_EARLY', (theCase, on) => {
    const from = restorableFrom(theCase);
    return from !== null && from <= on;
  }),
  // Nobody who did anything in the case looks at whether it was enough: not the panel, nor whoever refused before.
  RESTORERS_NEW: ofAttempt('COMPLAINTS_RESTORERS_NOT_NEW', ({ by }, { events }) =>
    events.every((past) => past.by.personIds.every((personId) => !by.personIds.includes(personId))),
  ),
  CONDITIONS_OR_NONE: ofAttempt(
    'COMPLAINTS_SANCTION_NOT_HERE',
    ({ sanction }) => sanction === undefined || sanction.kind === 'conditions',
  ),
  SECOND_ANNULLER: ofAttempt('COMPLAINTS_SECOND_PERSON_NEEDED', isAnother('propose-annulment')),
} as const satisfies Partial<Record<GuardCode, Guard>>;
