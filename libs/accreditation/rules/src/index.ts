/** What accreditation refuses and why, apart from requirements: aiming, drafting, simulating, publishing, applying, awarding, upkeep, what members bring along, and the ledger. */
export {
  type Achievement,
  ACHIEVEMENT_KINDS,
  type AchievementContent,
  type AchievementKind,
  type AchievementStatus,
  asKept,
  NOT_ACCEPTED_REASONS,
  type NotAcceptedReason,
  type OpeningActivity,
  SEEN_HOW,
  type SeenHow,
  wholeMonths,
} from './achievement.js';
export { refusalsOfLevel, refusalsToAim, type SchemeLevels } from './aiming.js';
export {
  type AppealOutcome,
  type BeforeAppealing,
  type BeforeNaming,
  lastDayToAppeal,
  type Proposed,
  refusalsToAppeal,
  refusalsToBeginAppeal,
  refusalsToDecideAppeal,
  refusalsToNamePanel,
  verdictOf,
} from './appealing.js';
export {
  refusalsOfAnsweredRelief,
  refusalsOfOwnRelief,
  refusalsToAnswerRelief,
  refusalsToCorrectRelief,
  refusalsToEndRelief,
} from './answering-relief.js';
export {
  type Application,
  type ApplicationKind,
  type ApplicationStatus,
  type BeforeApplying,
  isOpen,
  refusalsOfDecided,
  refusalsToApply,
} from './applying.js';
export {
  lastDayOf,
  MOST_MEMBERS,
  refusalsToAskForRelief,
  refusalsToGrantToMany,
  RELIEF_MONTHS,
} from './asking-relief.js';
export {
  AWARD_ENDS,
  type Award,
  type AwardEnd,
  type AwardEndKind,
  type PauseSaid,
  type SentRenewal,
  type SuspensionTold,
} from './award.js';
export { type Ending, endOf, endsInEffect } from './ends.js';
export {
  type Entered,
  refusalsOfLastingDay,
  refusalsToEnterResignation,
  refusalsToGiveUp,
  refusalsToTakeBackResignation,
  type Resignation,
} from './giving-up.js';
export {
  type BeforePausing,
  openPause,
  refusalsOfPauseDay,
  refusalsToEndPause,
  refusalsToPause,
  resumedOn,
} from './pausing.js';
export {
  type Assessed,
  type AssessedStage,
  type FinalMark,
  markOn,
  type Settled,
  settledMarks,
  stageOf,
  toSettle,
} from './assessed.js';
export {
  type AwardLine,
  type BeforeAwarding,
  NAME_LENGTH,
  refusalsOfDeceased,
  refusalsOfHeld,
  refusalsOfShownName,
  refusalsToAward,
  validityFrom,
} from './awarding.js';
export { type BeforeDeciding, type Override, refusalsOfAssessment, refusalsToDecline } from './deciding.js';
export { type Condition, refusalsOfCondition, refusalsToMakeConditional } from './conditional.js';
export { isHonoured, type TermsOfCondition, termsOfCondition } from './honouring.js';
export {
  type AchievementCheck,
  refusalsOfOtherKind,
  refusalsOfWithdrawnAchievement,
  refusalsToCheckAchievement,
} from './checking-achievement.js';
export { type BeforeDeclaring, type ListedAward, refusalsToDeclareAchievement } from './declaring-achievement.js';
export { DECLINE_REASONS, type DeclineReason } from './declining.js';
export {
  type BeforeApproving,
  CHECKS_NEEDED,
  DOCUMENT_LENGTH,
  type Draft,
  type DraftStatus,
  hindrancesOf,
  isApproved,
  refusalsOfBeginning,
  refusalsOfChoice,
  refusalsOfClosed,
  refusalsOfDocument,
  refusalsToApprove,
  refusalsToPublishDraft,
} from './drafting.js';
export { type Marked, type CriterionAsked, type Mark, refusalsToMark, refusalsToSubmit } from './marking.js';
export { type BeforeModerating, refusalsToBeModerator, refusalsToModerate } from './moderating.js';
export { type PartsTaken, refusalsOfPart } from './parts.js';
export {
  feedbackCount,
  type FeedbackCount,
  type FeedbackPiece,
  type GiverCount,
  type GiverKind,
} from './feedback-counting.js';
export { foldedName, isSearchable, leastLikeness } from './folding.js';
export { goesOnSince, inForceUntil, type LastDay, lastOfTerms, touches } from './in-force.js';
export {
  LOWERING_OUTCOMES,
  type LoweringOutcome,
  loweredOn,
  refusalsOfClosedLowering,
  refusalsOfLoweredAward,
  refusalsToConfirmLowering,
  refusalsToDeclineLowering,
} from './answering-lowering.js';
export {
  type BeforeLowering,
  lowerLevels,
  type LoweringWished,
  refusalsOfLowerLevel,
  refusalsOfLoweringDay,
  refusalsToEnterLowering,
  refusalsToLower,
  refusalsToWish,
  toLower,
  type ToLower,
} from './lowering.js';
export { COLLECTABLE, type NewVersion, refusalsToPublish, type Version } from './publishing.js';
export { nextRecordedAt } from './recording.js';
export { PLAIN_PREFIX, readReference, REFERENCE_LENGTH, REFERENCE_RANGE, referenceOf } from './reference.js';
export * from './lists.js';
export * from './pool.js';
export * from './written.js';
export { type Bar, barsOn, COOLING_OFF_MONTHS, type Relation, RELATION_KINDS, type RelationKind } from './relations.js';
export {
  type BeforeSimulating,
  causesOf,
  DAYS_KEPT,
  isOutcomeOld,
  refusalsToCancel,
  refusalsToSimulate,
  roundedUp,
  type SimulationStatus,
} from './simulating.js';
export { type ChapterFigures, type LevelFigures, roundedFigures, safeChapterFigures } from './simulated-chapters.js';
export {
  type Relief,
  RELIEF_GROUNDS,
  RELIEF_KINDS,
  RELIEF_REFUSALS,
  type ReliefAsked,
  type ReliefGround,
  type ReliefKind,
  type ReliefRefusal,
  type ReliefStatus,
} from './relief.js';
export {
  type Coming,
  daysToRemind,
  REMIND_DAYS_BEFORE,
  type Reminder,
  type ReminderKind,
  remindersOn,
} from './reminding.js';
export { absentMonths, type BeforeReinstating, refusalsToReinstate } from './reinstating.js';
export { type BeforeRenewing, refusalsToRenew, type RenewalStands } from './renewing.js';
export { publicStatus } from './public-status.js';
export { standingChanges, type StandingChange, standingOn } from './standing.js';
export { holdsAward, type StandingOn, type StandingStatus } from './standing-on.js';
export { givenUpFrom, withdrawalFrom } from './withdrawing.js';
export * from './sanctions.js';
