/** The requirements engine: what a scheme asks of a level, and whether a person's evidence meets it on a day, and why. */
export type { Text } from './scheme/text.js';
export {
  type ActiveEvidence,
  type AttributeValue,
  type Evidence,
  EVIDENCE_KINDS,
  type EvidenceKind,
  FEEDBACK_GIVERS,
  type FeedbackGiver,
  type LapsedEvidence,
  TRUST_LEVELS,
  type Trust,
} from './ledger/evidence.js';
export type { Adjustment, Rounding } from './scheme/adjustment.js';
export type { Amount } from './scheme/amount.js';
export type { Anchor, Condition, Filter, Profile, Scalar } from './scheme/filter.js';
export { type DueBefore, FEE_KINDS, type FeeKind, feeOf, type Fees, type Money } from './scheme/fees.js';
export type { Group, Pool } from './scheme/group.js';
export type { LateRule, Maintenance, Rung } from './scheme/maintenance.js';
export type { Ceiling, Conversion, Match, Measure, Values } from './scheme/measure.js';
export type { Asked, Requirement, Source, Validity } from './scheme/requirement.js';
export type { Settings } from './scheme/settings.js';
export { type Assessment, type Criterion, criteriaOf } from './scheme/assessment.js';
export {
  type AwardSettings,
  type Calendar,
  type Category,
  type Equivalence,
  type Level,
  monthsOfValidity,
  type SchemeVersion,
  type Transition,
} from './scheme/scheme-version.js';
export type { Floor, NamedFloor, StepMeasure, Threshold } from './scheme/threshold.js';
export type { Alignment, Clip, Window } from './scheme/window.js';
export type { Decision, EvidenceUse, GroupResult, Line, Remedy, RemedyCode, Result, Unit } from './decision.js';
export { LEFT_OUT_REASONS, type LeftOutReason } from './ledger/left-out.js';
export { decide } from './decide.js';
export { type Outcome, outcomeOf, type Verdict } from './outcome.js';
export { mustBeMet } from './must-be-met.js';
export { nextBest } from './next-best.js';
export { nextTerm } from './maintenance/next-term.js';
export {
  claimableUntil,
  documentsKeptUntil,
  nextExpiry,
  type Renewal,
  renewalOn,
  type RenewalPhase,
  rungFor,
  type Term,
} from './maintenance/renewal.js';
export { type ChosenVersion, versionFor, type VersionDays } from './versions/version-for.js';
export { compareVersions, type Difference } from './versions/compare.js';
