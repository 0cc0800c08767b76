import { type Guard, ofAttempt, ofCase } from '../guard.js';
import type { GuardCode } from '../guard-codes.js';
import { isLeavingOpen, proposalsLeft } from './leaving.js';

/** The conditions of leaving by consent, by the codes that its lines name. */
export const LEAVING_GUARDS = {
  LEAVING_ASKED: ofCase('COMPLAINTS_NOBODY_LEAVES', isLeavingOpen),
  NOBODY_ASKED_TO_LEAVE: ofCase('COMPLAINTS_LEAVING_ASKED', (theCase) => !isLeavingOpen(theCase)),
  LEAVING_ASKED_AT_MOST_TWICE: ofCase('COMPLAINTS_LEAVING_ASKED_TWICE', (theCase) => proposalsLeft(theCase) > 0),
  // Whatever is agreed is this and no other sanction: a panel that would weigh something hears the case.
  LEAVES_BY_CONSENT: ofAttempt(
    'COMPLAINTS_SANCTION_NOT_HERE',
    ({ sanction, outcome }) => outcome === 'sanction' && sanction?.kind === 'left-by-consent' && !sanction.named,
  ),
} as const satisfies Partial<Record<GuardCode, Guard>>;
