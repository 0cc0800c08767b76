/** What may be recorded of a coach's continuing professional development (DV-1), and how some of it is drawn and audited. */
export {
  type Activity,
  type ActivityRequest,
  CPD_KINDS,
  type CpdKind,
  LONGEST_TITLE,
  refusalsToRecord,
} from './recording.js';
export { LONGEST_REFLECTION } from './reflecting.js';
export { followedOn, MOST_TOPICS, type PlanRequest, refusalsToTellPlan, type ToldPlan } from './planning.js';
export { refusalsToStateYear } from './stating.js';
export { refusalsToAllot } from './allotting.js';
export { refusalsToSpend, type Spendable, type SpendRequest } from './spending.js';
export { type CategoryMinutes, MOST_CATEGORIES, refusalsToDivide } from './dividing.js';
export { type ActivityState, refusalsToCorrect, refusalsToWithdraw } from './changing.js';
export {
  AIM_OUTCOMES,
  type AimOutcome,
  type AimRequest,
  refusalsToAim,
  refusalsToReview,
  type ReviewRequest,
} from './aiming.js';
export { refusalsOfTicket, type TicketState } from './attaching.js';
export { type FileKept, fileKeptUntil, isFileOver, type KeepingTerm } from './keeping/file-kept-until.js';
export {
  keyOfLocalPart,
  localPartOf,
  MAIL_KEPT_DAYS,
  type MailRead,
  MOST_FILES,
  MOST_WAITING,
  refusalsToTake,
} from './mailed/mailbox.js';
export { textOfMail, titleOfSubject } from './mailed/reading-mail.js';
export { type Attested, keepsAttested } from './training/attested.js';
export { type EventRequest, refusalsToHold } from './training/holding.js';
export { type ProviderDays, type ProviderRequest, providesOn, refusalsToKeepProvider } from './training/providing.js';
export {
  ATTENDANCE_KEPT_DAYS,
  type AttendanceRow,
  faultOf,
  foldAddress,
  MOST_ATTENDANCE_ROWS,
  outcomesOf,
  partsAttended,
  refusalsToReport,
  type RowOutcome,
} from './training/reporting.js';
export { isHash, type Sha256 } from './audit/digest.js';
export { type DrawSettings, HEAVIEST, refusalsToPrepare } from './audit/settings.js';
export { type Candidate, documentedAfter, type LeftOut, type Place, placesOf } from './audit/placing.js';
export { inOrder, leafOf, referenceOf, type RosterRow, rosterRoot } from './audit/roster.js';
export { drawnOf, lowestTicket, sizeOf, sizesOf, type StratumSize } from './audit/drawing.js';
export { type Announced, announcementOf, drawCommitment, seedOf, shareCommitment } from './audit/sealing.js';
export {
  type DrawState,
  type DrawSteps,
  refusalsToAbandon,
  refusalsToCommit,
  refusalsToReveal,
  SHARES,
  stateOf,
} from './audit/steps.js';
export { type PublishedDraw, publishedText } from './audit/publishing.js';
export { type OwnProof, pathInRoster, provesOwnRow } from './audit/proving.js';
export { readOwnProof, readPublished } from './audit/reading.js';
export { type Check, type Finding, verifyDraw } from './audit/verifying.js';
export {
  FILE_PARTS,
  type FilePart,
  FOLLOW_UPS,
  type FollowUp,
  LONGEST_WORD,
  type Outcome,
  OUTCOMES,
  REFUSED_REASONS,
  type RefusedReason,
  ROUND_KINDS,
  type RoundKind,
  SHOWN_KINDS,
  type ShownKind,
  TIME_GROUNDS,
  type TimeGround,
  type Verdict,
  VERDICTS,
} from './review/vocabulary.js';
export { refusalsOfTerm, reminderDue, termEndsOn, USUAL_ANSWER_DAYS } from './review/terms.js';
export {
  askedIn,
  type AuditItem,
  type AuditRound,
  type AuditState,
  auditStateOf,
  type AuditSteps,
  isOpenToAnswer,
  roundNow,
  type TimeAsked,
} from './review/steps.js';
export {
  type AnswerLine,
  type AuditAnswer,
  refusalsToAnswer,
  refusalsToAskTime,
  refusalsToDecideTime,
} from './review/answering.js';
export { refusalsToBeAuditor, refusalsToSay, type Reviewer, type Word } from './review/judging.js';
export { type AskedAgain, refusalsToAskAgain, refusalsToClose, refusalsToFollowUp } from './review/closing.js';
