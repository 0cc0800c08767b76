/** The procedure of a complaint: its steps, its clocks, who may do what in it, and what a withdrawal needs. */
export {
  CASE_EVENTS,
  CASE_STATES,
  DEFAULT_PROCEDURE,
  type Actor,
  type Attempt,
  type Case,
  type CaseEvent,
  type CaseEventName,
  type CaseState,
  MEASURE_GROUNDS,
  MEASURE_STATES,
  type MeasureGround,
  type MeasureState,
  type Outcome,
  type Particulars,
  type Pause,
  type PauseReason,
  type Procedure,
  type SanctionState,
} from './case.js';
export type { Transition } from './transition.js';
export { TRANSITIONS } from './transitions.js';
export { groundOf, isAnswered, noticeOf, type Suspension, suspensionOf, toldMeasureState } from './measure.js';
export { nextSteps, type NextStep, refusalsTo, withdrawnFrom } from './refusals-to.js';
export { CLOSING, isClosed, lastOf, measureStateOf, sanctionOf, stateOf } from './state-of.js';
export { missingSteps, type Step, STEPS } from './missing-steps.js';
export { clocksOf, dueOn, isPausable, refusalsToPause, type PauseRequest, type RunningClock } from './clocks-of.js';
export { CLOCKS, type ClockName, type ClockRule } from './clock-table.js';
export { dueOf, type Due } from './due.js';
export { isFrenchHoliday, isWorkingDay, workingDayFrom } from './calendar.js';
export { CASE_FUNCTIONS, type CaseFunction, conflictsOf, type Holding, INCOMPATIBLE } from './functions.js';
export { type Panel, PANELS, refusalsToAppoint, refusalsToSeat, seated, seatsOf } from './appointing.js';
export {
  agreedBy,
  type AppealOutcome,
  APPEAL_OUTCOMES,
  attemptOf,
  INTERIM_OUTCOMES,
  type InterimOutcome,
  type PanelOutcome,
  type Proposal,
  refusalsToConcur,
  refusalsToPropose,
} from './deciding.js';
export { broughtByTime, nextByTime, withTime } from './passing-of-time.js';
export { type Charges, respondentOf, refusalsToName, refusalsToServe, refusalsToWrite } from './writing.js';
export { refusalsOfServiceDay } from './service-day.js';
export { isReturnCode, referenceFrom, returnCodeFrom, typed } from './return-code.js';
export { type Allegation, MOST_ALLEGATIONS, type Occurred } from './allegation.js';
export { type Complaint, refusalsToFile } from './filing.js';
export {
  type Harmed,
  HARMED_AGES,
  type HarmedAge,
  type Representation,
  REPRESENTATIVE_RIGHTS,
  type RepresentativeRight,
} from './harmed.js';
export {
  canGroundContestedTestimony,
  hasReturnCode,
  isKnownToBody,
  NAME_VISIBILITIES,
  type NameVisibility,
} from './identity-level.js';
export {
  DRAFT_DAYS,
  draftDue,
  draftErasedOn,
  type DraftLife,
  MAILED_CODES_AN_HOUR,
  mayBeTried,
  type MailedCode,
} from './draft-life.js';
export { PLAIN_STATES, type PlainState, type Promised, toldComplainant } from './told-complainant.js';
