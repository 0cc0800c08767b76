import { ofAttempt, ofCase } from '../guard.js';
import { happened, seatOf, stayOf } from './facts-of-case.js';

/** The conditions of a stay (row 42): a registrar proposes it, and somebody who decides in the case does. */
export const STAY_GUARDS = {
  STAY_SAID: ofAttempt('COMPLAINTS_STAY_MISSING', ({ stay }) => stay !== undefined),
  STAY_PROPOSED: ofCase('COMPLAINTS_STAY_NOT_PROPOSED', (theCase) =>
    happened(theCase, 'propose-stay', 'stay', 'lift-stay'),
  ),
  IS_STAYED: ofCase('COMPLAINTS_NOT_STAYED', (theCase) => stayOf(theCase) !== null),
  NOT_STAYED: ofCase('COMPLAINTS_STAYED_ALREADY', (theCase) => stayOf(theCase) === null),
  BY_A_CHAIR_OR_ASSESSOR: ofAttempt(
    'COMPLAINTS_NOT_THE_CHAIR',
    ({ by }, theCase, on) =>
      by.as === 'assessor' || by.personIds.some((personId) => seatOf(theCase, personId, 'panel', on) === 'chair'),
  ),
} as const;
