import type { Case } from '../case.js';
import { isAnother, ofAttempt, ofCase } from '../guard.js';
import { mergeProposed } from '../merging/merge-proposed.js';
import { lastOf } from '../state-of.js';
import { areTooOld, happened, resolutionEndsOn, since } from './facts-of-case.js';

const screened = (theCase: Case) => lastOf(theCase, 'screen-risk');

/** The conditions of triage: rows 3 to 13. */
export const TRIAGE_GUARDS = {
  RISK_SAID: ofAttempt('COMPLAINTS_RISK_MISSING', ({ risk }) => risk !== undefined),
  RISK_SCREENED: ofCase('COMPLAINTS_RISK_NOT_SCREENED', (theCase) => screened(theCase)?.risk !== undefined),
  ASKED_AT_MOST_TWICE: ofCase(
    'COMPLAINTS_ASKED_TWICE',
    ({ events }) => events.filter(({ event }) => event === 'ask-complainant').length < 2,
  ),
  COMPLAINANT_ASKED: ofCase('COMPLAINTS_NOTHING_ASKED', (theCase) =>
    happened(theCase, 'ask-complainant', 'complainant-answers'),
  ),
  CLOSURE_REASON_SAID: ofAttempt('COMPLAINTS_CLOSURE_REASON_MISSING', ({ closure }) => closure !== undefined),
  // R3: at a risk that is not low nobody screens a complaint out alone.
  SECOND_PAIR_OF_EYES: ofAttempt('COMPLAINTS_SECOND_REGISTRAR_NEEDED', ({ by, closure }, theCase) => {
    if (screened(theCase)?.risk === 'low') return true;
    const first = since(theCase, 'reopen', 'set-aside-to-triage').findLast(({ event }) => event === 'propose-closure');
    return first?.closure === closure && by.personIds.every((personId) => !first?.by.personIds.includes(personId));
  }),
  FACTS_TOO_OLD: ofAttempt(
    'COMPLAINTS_FACTS_NOT_TOO_OLD',
    ({ factsUntil }, theCase) => factsUntil !== undefined && areTooOld(factsUntil, theCase),
  ),
  REFERRAL_BASIS_SAID: ofAttempt('COMPLAINTS_REFERRAL_BASIS_MISSING', ({ basis }) => basis !== undefined),
  // Whoever complains is asked before two complaints are taken for theirs: a contact that is alike can be written by another.
  BOTH_THEIRS_SAID: ofAttempt('COMPLAINTS_MERGE_NOT_CONFIRMED', ({ bothTheirs }) => bothTheirs === true),
  MERGE_PROPOSED: ofCase('COMPLAINTS_MERGE_NOT_PROPOSED', (theCase) => mergeProposed(theCase) !== undefined),
  MERGED_BY_ANOTHER: ofAttempt('COMPLAINTS_SECOND_PERSON_NEEDED', isAnother('propose-merge')),
  BOTH_AGREE: ofAttempt('COMPLAINTS_BOTH_MUST_AGREE', ({ bothAgree }) => bothAgree === true),
  // Two people do not settle between them what puts one of them in danger, or what the law does not leave to them.
  RESOLUTION_ALLOWED: ofCase('COMPLAINTS_RESOLUTION_NOT_HERE', (theCase) => {
    const last = screened(theCase);
    return last?.risk !== 'high' && (last?.features ?? []).length === 0;
  }),
  RESOLUTION_AGREED: ofCase('COMPLAINTS_RESOLUTION_NOT_AGREED', (theCase) =>
    happened(theCase, 'agree-resolution', 'open-resolution'),
  ),
  RESOLUTION_TIME_RUN: ofCase('COMPLAINTS_RESOLUTION_TIME_RUNS', (theCase, on) => {
    const endsOn = resolutionEndsOn(theCase);
    return endsOn !== null && on >= endsOn;
  }),
  ROUTE_OPEN: ofAttempt(
    'COMPLAINTS_ROUTE_NOT_OPEN',
    ({ route }, { procedure }) => route !== undefined && procedure.routes.includes(route),
  ),
} as const;
