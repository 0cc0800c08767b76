import type { CaseEventName } from './case.js';
import type { GuardCode } from './guard-codes.js';

/** What steps ask of those who take them, beside the step itself. Texts are sealed; the rest is codes, choices and days. */
export const ASKED_NAMES = [
  'reasons',
  'answer',
  'report',
  'risk',
  'features',
  'closure',
  'factsUntil',
  'basis',
  'route',
  'bothAgree',
  'factsOnly',
  'exhibitsHashed',
  'reviewGround',
  'stay',
  'newEvidence',
  'appealGround',
  'hearingOn',
  'notice',
  'arrivedOn',
  'proof',
  'upheld',
  'seats',
  'askedByParty',
  'resumeOn',
  'newPanelAgreed',
  'proven',
  'breach',
  'excluded',
  'organMetOn',
  'calledOn',
  'calledInTime',
  'minutes',
] as const;
export type AskedName = (typeof ASKED_NAMES)[number];

/** Which condition of a line is met by which answer: a line asks what its conditions look for. */
export const ANSWERED_BY: Partial<Record<GuardCode, AskedName>> = {
  REASONS_WRITTEN: 'reasons',
  RISK_SAID: 'risk',
  CLOSURE_REASON_SAID: 'closure',
  FACTS_TOO_OLD: 'factsUntil',
  REFERRAL_BASIS_SAID: 'basis',
  ROUTE_OPEN: 'route',
  BOTH_AGREE: 'bothAgree',
  FACTS_ALONE: 'factsOnly',
  EXHIBITS_HASHED: 'exhibitsHashed',
  REVIEW_GROUND_SAID: 'reviewGround',
  STAY_SAID: 'stay',
  EVIDENCE_NEW: 'newEvidence',
  SEAT_SAID: 'seats',
  APPEAL_GROUND_SAID: 'appealGround',
  NOTICE_LONG_ENOUGH: 'hearingOn',
  PROOF_SAID: 'proof',
  PROOF_DAY_SAID: 'arrivedOn',
  WARNING_DAY_SAID: 'arrivedOn',
  UPHELD_SAID: 'upheld',
  UPHELD_OF_SEAT: 'seats',
  ADJOURNED_SHORTLY: 'resumeOn',
  SAME_PANEL: 'newPanelAgreed',
  PROVEN_SAID: 'proven',
  BREACH_SAID: 'breach',
  EXCLUDED_SAID: 'excluded',
  ORGAN_DAY_SAID: 'organMetOn',
  MEMBER_CALLED: 'calledOn',
  CALLED_IN_TIME: 'calledInTime',
};

/** What a step asks that no condition of its line looks for. */
export const BESIDE: Partial<Record<CaseEventName, readonly AskedName[]>> = {
  'screen-risk': ['risk'],
  'complainant-answers': ['answer'],
  comment: ['answer'],
  'answer-warning': ['answer'],
  'ask-body-to-appeal': ['reasons'],
  'file-report': ['report'],
  // Where they are kept, and their number: minutes that nobody finds prove nothing.
  'record-exclusion': ['minutes'],
  // Where it is held and at what hour: a notice that does not say it is none.
  'give-notice': ['notice'],
};

/** What may be said with a step and may be left out; a condition may still look for it as the case stands. */
export const MAY_SAY: Partial<Record<CaseEventName, readonly AskedName[]>> = {
  'screen-risk': ['features'],
  'decide-objections': ['seats'],
  postpone: ['askedByParty'],
  'resume-hearing': ['newPanelAgreed'],
  'record-exclusion': ['calledOn', 'calledInTime'],
};
