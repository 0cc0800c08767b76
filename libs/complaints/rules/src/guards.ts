import type { Case } from './case.js';
import { hasRun } from './clocks-of.js';
import { ASSESSMENT_GUARDS } from './full/assessment-guards.js';
import { decisionOf, DECISIONS, happened } from './full/facts-of-case.js';
import { HEARING_GUARDS } from './full/hearing-guards.js';
import { STAY_GUARDS } from './full/stay-guards.js';
import { TRIAGE_GUARDS } from './full/triage-guards.js';
import { type Guard, isAnother, ofAttempt, ofCase, people } from './guard.js';
import type { GuardCode } from './guard-codes.js';
import { isAnswered, isHeard, MEASURE_CLOCKS, noticeOf } from './measure.js';
import { missingSteps } from './missing-steps.js';
import { sanctionDecided, settledOn } from './sanctions/sanction-of-case.js';
import { LEAVING_GUARDS } from './sanctions/leaving-guards.js';
import { SANCTION_GUARDS } from './sanctions/sanction-guards.js';
import { isClosed, measureStateOf, sanctionOf, stateOf } from './state-of.js';
import { respondentOf } from './writing.js';

/** Whether the decision that stands was notified: another that took its place is not yet. */
const isNotified = (theCase: Case) => happened(theCase, 'notify', ...DECISIONS);

/** Whether it was proved that the charges that stand came: amended ones are served anew. */
const isServiceProved = (theCase: Case) => happened(theCase, 'prove-service', 'serve', 'amend-charges');

/** The conditions of the procedure, by the codes that its lines name. */
export const GUARDS: Readonly<Record<GuardCode, Guard>> = {
  ...TRIAGE_GUARDS,
  ...ASSESSMENT_GUARDS,
  ...HEARING_GUARDS,
  ...STAY_GUARDS,
  NO_CONFLICT_DECLARED: ofAttempt('COMPLAINTS_CONFLICT_NOT_DECLARED', ({ noConflict }) => noConflict === true),
  REASONS_WRITTEN: ofAttempt('COMPLAINTS_REASONS_MISSING', ({ reasoned }) => reasoned === true),
  RESPONDENT_NAMED: ofCase('COMPLAINTS_RESPONDENT_NOT_NAMED', (theCase, on) => respondentOf(theCase, on) !== null),
  CHARGES_IN_WRITING: ofAttempt('COMPLAINTS_CHARGES_NOT_WRITTEN', ({ inWriting }) => inWriting === true),
  OUTCOME_SAID: ofAttempt('COMPLAINTS_OUTCOME_MISSING', ({ outcome }) => outcome !== undefined),
  PANEL_COMPLETE: ofAttempt(
    'COMPLAINTS_PANEL_INCOMPLETE',
    (attempt, { procedure }) => people(attempt) >= procedure.panelSize,
  ),
  APPEAL_PANEL_COMPLETE: ofAttempt(
    'COMPLAINTS_PANEL_INCOMPLETE',
    (attempt, { procedure }) => people(attempt) >= procedure.appealPanelSize,
  ),
  SECOND_PERSON: ofAttempt('COMPLAINTS_SECOND_PERSON_NEEDED', isAnother('propose-withdrawal')),
  SERVED_ONCE: ofCase('COMPLAINTS_SERVICE_PROVED', (theCase) => !isServiceProved(theCase)),
  SERVICE_PROVED: ofCase('COMPLAINTS_SERVICE_NOT_PROVED', isServiceProved),
  REPLY_TIME_RUN: ofCase('COMPLAINTS_REPLY_TIME_RUNS', (theCase, on) => hasRun(theCase, 'K5', on)),
  NOTIFIED_ONCE: ofCase('COMPLAINTS_ALREADY_NOTIFIED', (theCase) => !isNotified(theCase)),
  DECISION_NOTIFIED: ofCase('COMPLAINTS_NOT_NOTIFIED', isNotified),
  BREACH_FOUND: ofCase('COMPLAINTS_NO_SANCTION_DECIDED', (theCase) => sanctionDecided(theCase) !== null),
  WITHDRAWAL_DECIDED: ofCase(
    'COMPLAINTS_NO_WITHDRAWAL_DECIDED',
    (theCase) => decisionOf(theCase)?.outcome === 'withdrawal',
  ),
  NO_BREACH_FOUND: ofCase('COMPLAINTS_BREACH_WAS_FOUND', (theCase) => decisionOf(theCase)?.outcome === 'no-breach'),
  APPEAL_TIME_OPEN: ofCase('COMPLAINTS_APPEAL_TIME_OVER', (theCase, on) => !hasRun(theCase, 'K9', on)),
  APPEAL_TIME_RUN: ofCase('COMPLAINTS_APPEAL_TIME_RUNS', (theCase, on) => hasRun(theCase, 'K9', on)),
  FINAL_OR_IMMEDIATE: ofCase('COMPLAINTS_NOT_FINAL', (theCase) => {
    const ordered = decisionOf(theCase);
    return stateOf(theCase) === 'final' || (ordered?.immediateEffect === true && ordered.reasoned === true);
  }),
  NO_STEP_MISSING: ofCase('COMPLAINTS_STEP_MISSING', (theCase) =>
    missingSteps(theCase).every((step) => step === 'two-persons'),
  ),
  SANCTION_SETTLED: ofCase('COMPLAINTS_NOT_IN_FORCE', (theCase, on) => {
    const settled = settledOn(theCase);
    return settled !== null && settled <= on;
  }),
  SCREENING_OPEN: ofCase('COMPLAINTS_NO_SCREENING', (theCase) => measureStateOf(theCase) === 'screened'),
  GROUND_SAID: ofAttempt('COMPLAINTS_GROUND_MISSING', ({ ground }) => ground !== undefined),
  INTERIM_PANEL_COMPLETE: ofAttempt(
    'COMPLAINTS_PANEL_INCOMPLETE',
    (attempt, { procedure }) => people(attempt) >= procedure.interimPanelSize,
  ),
  SECOND_OFFICER: ofAttempt('COMPLAINTS_SECOND_OFFICER_NEEDED', isAnother('order-urgent-measure')),
  MEASURE_NOTIFIED: ofCase('COMPLAINTS_NO_MEASURE', (theCase) => noticeOf(theCase) !== null),
  MEASURE_ANSWERED_ONCE: ofCase('COMPLAINTS_MEASURE_ANSWERED', (theCase) => !isAnswered(theCase)),
  MEASURE_HEARD: ofCase('COMPLAINTS_MEASURE_NOT_HEARD', isHeard),
  MEASURE_TIME_RUN: ofCase('COMPLAINTS_MEASURE_TIME_RUNS', (theCase, on) =>
    MEASURE_CLOCKS.some((clock) => hasRun(theCase, clock, on)),
  ),
  ...SANCTION_GUARDS,
  ...LEAVING_GUARDS,
  MEASURE_NEEDLESS: ofCase(
    'COMPLAINTS_MEASURE_GOES_ON',
    (theCase) => isClosed(theCase) || sanctionOf(theCase) === 'in-force',
  ),
};
