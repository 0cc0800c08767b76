/** The procedure of a complaint: its steps, its clocks, who may do what in it, and what a withdrawal needs. */
export {
  CASE_EVENTS,
  CASE_STATES,
  DEFAULT_PROCEDURE,
  procedureOf,
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
  type Procedure,
  type SanctionState,
} from './case.js';
export type { Transition } from './transition.js';
export { lineOf, PROCEDURES, type ProcedureVersion, transitionOf } from './procedures.js';
export {
  dueIfSince,
  GOING_ON_AGAIN,
  riskOf,
  screenedOn,
  screenedSince,
  SCREENING_CLOCKS,
  type ScreeningClock,
} from './screening.js';
export { CHANGING_RISK } from './screening-lines.js';
export { groundOf, isAnswered, noticeOf, type Suspension, suspensionOf, toldMeasureState } from './measure.js';
export { nextSteps, type NextStep, refusalsTo, withdrawnFrom } from './refusals-to.js';
export { CLOSING, isClosed, lastOf, measureStateOf, restorationOf, sanctionOf, stateOf } from './state-of.js';
export { missingSteps, type Step, STEPS } from './missing-steps.js';
export { clocksOf, dueOn, hasRun, type RunningClock } from './clocks-of.js';
export { type Run, runOf, runsOf } from './clock-runs.js';
export type { ClockChange } from './clock-change.js';
export { deferredUntil, longerUntil, refusalsToExtend } from './changing-clocks.js';
export * from './lengthening/exports.js';
export { type Durations, durationsOf } from './durations.js';
export { endOf, isInForce } from './pauses.js';
export {
  isPausable,
  longestPause,
  nextReview,
  type PauseChoice,
  pauseChoices,
  PAUSERS,
  type PauseRequest,
  refusalsToPause,
  refusalsToResume,
  stoppedBy,
} from './pausing.js';
export { type Facts, lastDayToComplain, type ReviewWindow, reviewWindow } from './term-clocks.js';
export { PAUSE_CLASSES, type PauseClass, type ToldPause, toldPauses } from './told-pauses.js';
export { type Breach, type ClockRule, type Length, type Mark, PAUSE_REASONS, type PauseReason } from './clock-rule.js';
export { CLOCK_NAMES, type ClockName, clockOf, CLOCKS, type Lengths } from './clock-table.js';
export { dueOf, type Due } from './due.js';
export {
  type Calendar,
  FRANCE,
  type Holiday,
  HOLIDAY_SETS,
  HOLIDAYS,
  type HolidaySet,
  holidaysIn,
  isHoliday,
  isWorkingDay,
  refusalsToSetDay,
  workingDayFrom,
} from './calendar.js';
export {
  CASE_FUNCTIONS,
  type CaseFunction,
  conflictsOf,
  type Holding,
  INCOMPATIBLE,
  type Seat,
  SEATS,
} from './functions.js';
export { ASKED_NAMES, type AskedName } from './asked-by.js';
export {
  type Answers,
  answersFrom,
  asksGround,
  type Asked,
  ASKED_KINDS,
  type AskedKind,
  askedOf,
  type Given,
  givenIn,
} from './asked.js';
export {
  attemptWith,
  PLAIN_STEPS,
  type PlainStep,
  refusalsToTake,
  stepsToTake,
  takersOf,
  type ToTake,
} from './taking.js';
export { type Party, PARTY_STEPS, type PartyStep, type PartyStepOpen, partySteps } from './party-steps.js';
export { type Agreed, agreedIn, type Offer, offerOf, refusalsToOffer } from './offering.js';
export { agreement, isJoint, refusalsToAgree, stands, type StepProposal } from './joint.js';
export * from './disclosure/exports.js';
export * from './evidence/exports.js';
export * from './bundle/exports.js';
export {
  APPEAL_GROUNDS,
  type AppealGround,
  REVIEW_GROUNDS,
  type ReviewGround,
  type Risk,
  RISKS,
  type Route,
  ROUTES,
} from './particulars.js';
export * from './sanctions/exports.js';
export * from './adoption/exports.js';
export { type Panel, PANELS, refusalsToAppoint, seated, seatsOf } from './appointing.js';
export {
  APPOINTED,
  type Appointed,
  DECLARING,
  type Declaring,
  FILE_READERS,
  type OpenFunction,
  openFunctions,
  refusalsToGive,
  refusalsToRelease,
} from './giving.js';
export { TOLD_CLOSURES, type ToldClosure, toldClosure, type ToldClosureName } from './told-closure.js';
export { leavesWith } from './consequences.js';
export * from './full/exports.js';
export { refusalsToSit, type Sitting } from './sitting.js';
export { isKeptByOffice, type Office, type OfficeHeld, refusalsOfOffice } from './offices.js';
export { agreedBy, attemptOf, neededOf } from './agreeing.js';
export { outcomesOpen, refusalsToConcur, refusalsToPropose } from './deciding.js';
export {
  type AppealOutcome,
  APPEAL_OUTCOMES,
  INTERIM_OUTCOMES,
  type InterimOutcome,
  LEAVING_OUTCOMES,
  type LeavingOutcome,
  type PanelOutcome,
  type Proposal,
  RESTORATION_OUTCOMES,
  type RestorationOutcome,
  REVIEW_OUTCOMES,
  type ReviewOutcome,
} from './panel-outcomes.js';
export { awaitedOn, broughtByTime, nextByTime, withTime } from './passing-of-time.js';
export { type Charges, respondentOf, refusalsToName, refusalsToServe, refusalsToWrite } from './writing.js';
export { refusalsOfServiceDay } from './service-day.js';
export { type Allegation, MOST_ALLEGATIONS, type Occurred } from './allegation.js';
export { type Complaint, refusalsToFile } from './filing.js';
export {
  CAME_BY,
  type CameBy,
  REACHED_BY,
  type ReachedBy,
  refusalsToHear,
  refusalsToTakeDown,
  type TakenDown,
} from './taken-down.js';
export * from './harmed.js';
export { type Basis, BASES, type Peer, type Waiver, WAIVERS } from './peer.js';
export { type Relation, RELATIONS, type RelationToCoach } from './relation.js';
export {
  canGroundContestedTestimony,
  hasReturnCode,
  isKeptFromCoach,
  isKnownToBody,
  NAME_VISIBILITIES,
  type NameVisibility,
} from './identity-level.js';
export * from './draft-life.js';
export { PLAIN_STATES, type PlainState, type Promised, toldComplainant } from './told-complainant.js';
export * from './dossier/exports.js';
export * from './letters/exports.js';
export * from './figures/exports.js';
export * from './retention/exports.js';
export * from './conflicts/exports.js';
export * from './rota/exports.js';
export * from './custody/exports.js';
export * from './notes/exports.js';
export * from './access/exports.js';
export * from './emergency/exports.js';
export * from './merging/exports.js';
export * from './guarding/exports.js';
