import type { CaseEvent, CaseEventName } from '../case.js';
import { hasRun } from '../clocks-of.js';
import { ofAttempt, ofCase } from '../guard.js';
import { lastOf } from '../state-of.js';
import { areAgreed, happened } from './facts-of-case.js';

const CLOSED_EARLY: readonly CaseEventName[] = ['close-inadmissible', 'close-out-of-time'];
const CLOSURES: readonly CaseEventName[] = [...CLOSED_EARLY, 'close-no-case'];

/** The conditions of assessment and of the review of a closure: rows 14 to 23 and 43. */
export const ASSESSMENT_GUARDS = {
  AMENDMENT_PROPOSED: ofCase('COMPLAINTS_AMENDMENT_NOT_PROPOSED', (theCase) =>
    happened(theCase, 'propose-amendment', 'amend-charges'),
  ),
  FACTS_ALONE: ofAttempt('COMPLAINTS_REPORT_NOT_FACTS', ({ factsOnly }) => factsOnly === true),
  EXHIBITS_HASHED: ofAttempt('COMPLAINTS_EXHIBITS_NOT_HASHED', ({ exhibitsHashed }) => exhibitsHashed === true),
  DISCLOSURE_APPROVED: ofCase('COMPLAINTS_DISCLOSURE_NOT_APPROVED', (theCase) =>
    happened(theCase, 'approve-disclosure', 'file-report'),
  ),
  COMMENTS_TIME_RUN: ofCase('COMPLAINTS_COMMENTS_TIME_RUNS', (theCase, on) => hasRun(theCase, 'K6b', on)),
  COMMENTS_TIME_OPEN: ofCase('COMPLAINTS_COMMENTS_TIME_OVER', (theCase, on) => !hasRun(theCase, 'K6b', on)),
  ASSESSORS_AGREE: ofAttempt('COMPLAINTS_ASSESSORS_DIFFER', areAgreed),
  FACTS_ADMITTED: ofAttempt('COMPLAINTS_FACTS_NOT_ADMITTED', ({ admitted }) => admitted === true),
  // An accreditation is not bargained away: it ends by agreement only where the coach asks for it (row 20).
  OFFER_MILD: ofAttempt(
    'COMPLAINTS_OFFER_TOO_HARD',
    ({ outcome, asked }) => outcome !== 'withdrawal' || asked === true,
  ),
  AGREED_OUTCOME_TIME_RUN: ofCase('COMPLAINTS_OFFER_TIME_RUNS', (theCase, on) => hasRun(theCase, 'K7a', on)),
  ROUTE_IS_JUDGMENT: ofCase('COMPLAINTS_NOT_BY_JUDGMENT', (theCase) => lastOf(theCase, 'serve')?.route === 'judgment'),
  REVIEW_TIME_OPEN: ofCase('COMPLAINTS_REVIEW_TIME_OVER', (theCase, on) => !hasRun(theCase, 'K9a', on)),
  REVIEW_GROUND_SAID: ofAttempt('COMPLAINTS_REVIEW_GROUND_MISSING', ({ reviewGround }) => reviewGround !== undefined),
  CLOSED_IN_TRIAGE: ofCase('COMPLAINTS_CLOSED_BY_ASSESSORS', (theCase) => wasClosedBy(theCase.events, CLOSED_EARLY)),
  CLOSED_BY_ASSESSORS: ofCase('COMPLAINTS_CLOSED_IN_TRIAGE', (theCase) =>
    wasClosedBy(theCase.events, ['close-no-case']),
  ),
  EVIDENCE_NEW: ofAttempt('COMPLAINTS_EVIDENCE_NOT_NEW', ({ newEvidence }) => newEvidence === true),
  // Whoever judged a case once has a reason to find that they were right.
  ASSESSORS_NEW: ofAttempt('COMPLAINTS_ASSESSORS_NOT_NEW', ({ by }, { events }) =>
    events.every((past) => past.by.as !== 'assessor' || past.by.personIds.every((id) => !by.personIds.includes(id))),
  ),
} as const;

function wasClosedBy(events: readonly CaseEvent[], names: readonly CaseEventName[]): boolean {
  const closed = events.findLast(({ event }) => CLOSURES.includes(event));
  return closed !== undefined && names.includes(closed.event);
}
