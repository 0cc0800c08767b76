/** When supervision may be agreed, logged, asked about and decided, and what a session then is. */
export { isAddress, mailboxOf, plainAddress } from './address.js';
export {
  type Agreement,
  type AgreementStatus,
  isDisowned,
  refusalsToAnswer,
  refusalsToDisown,
  refusalsToPropose,
} from './agreement.js';
export { refusalsToAsk } from './asking.js';
export { type DeskFlag, flagsOf, type HeldByThem, nextSessionBy, twelveMonthsFrom, weeksSince } from './desk.js';
export { COUNTRIES, LANGUAGES, type Listing, MOST_PLACES, refusalsOfListing, refusalsToBeListed } from './listing.js';
export { isOpen, type Question, type QuestionAsked, refusalsToQuestion } from './questioning.js';
export { type GoingBackReason, refusalsToGoBack, refusalsToRelease } from './reversing.js';
export { DISPUTE_REASONS, type DisputeReason, refusalsToDispute } from './disputing.js';
export {
  type Attending,
  type GroupHeld,
  refusalsOfAttending,
  refusalsOfGroup,
  refusalsToTakeBackGroup,
} from './group-entering.js';
export { DECLARED_FOR_MONTHS, declarationDueOn, refusalsToDeclare } from './declaring.js';
export {
  type Answer,
  type Correctable,
  correctionOf,
  type DeclineReason,
  refusalsToDecide,
  refusalsToUndo,
  undoUntil,
} from './decision.js';
export {
  LONGEST_PROOF_NOTE,
  NOT_ACCEPTED_REASONS,
  type NotAcceptedReason,
  documentsErasedOn,
  type ProofVerdict,
  refusalsToDecideProof,
  refusalsToJudgeProof,
  refusalsToReverseProof,
  REVERSAL_REASONS,
  type ReversalReason,
} from './proof-judging.js';
export {
  onDocuments,
  PROOF_DOCUMENT_KINDS,
  type ProofDecided,
  type ProofDocumentKind,
  type ProofState,
  proofState,
  refusalsOfProved,
} from './proof.js';
export {
  type Confirmer,
  PROOF_AFTER_DAYS,
  proofAfter,
  type ProofGround,
  proofGround,
  refusalsOfProof,
  refusalsToProve,
  refusalsToTakeBackProof,
  type Unconfirmed,
} from './proving.js';
export { refusalsOfFile } from './proof-file.js';
export { type Registered, relationsRegistered } from './registered.js';
export {
  type RelationRule,
  refusalsToSetRule,
  relationsTreated,
  type Treatment,
  treatmentOn,
  TREATMENTS,
} from './relation-rules.js';
export { HARMFUL, type Relation, RELATIONS } from './relations.js';
export {
  isAttested,
  isDecided,
  type OnDocuments,
  type GroupCounts,
  type SessionContent,
  type SessionForm,
  type SessionStatus,
  type Trust,
  trustOf,
} from './session.js';
export type { OtherSession } from './session-clashes.js';
export { refusalsToChange, refusalsToLog } from './session-logging.js';
export { type SessionDecision, type SessionState, type SessionVersion, stateOf } from './session-state.js';
export { type Barred, flagOfRight, refusalsOfAvailability, type RightFlag } from './right.js';
export {
  canonicalStatement,
  monthAfter,
  monthOf,
  readStatement,
  type StatedSession,
  type StatementContent,
  type StatementLine,
  statementLines,
  type StatementState,
  type StatementTotal,
  statementTotals,
} from './statement.js';
export {
  refusalsOfSignatory,
  refusalsToAskToSign,
  refusalsToSign,
  refusalsToState,
  type Signatory,
  type Signing,
  STATEMENT_SIDES,
  type StatementSide,
} from './statement-signing.js';
export { canonicalReport, readReport } from './report.js';
export { refusalsToAskAgain, refusalsToAskForReport } from './report-asking.js';
export {
  refusalsToAskForChange,
  refusalsToDeclineReport,
  refusalsToHandOver,
  refusalsToSendReport,
  refusalsToSignReport,
  refusalsToTakeBackReport,
  type ReportSent,
} from './report-signing.js';
export {
  type Author,
  refusalsOfAuthor,
  type ReportDeclineReason,
  type ReportEnd,
  type ReportRecord,
  type ReportState,
  reportState,
} from './report-state.js';
export { changesBetween, renewal, STATEMENT_CHANGES, type StatementChange } from './statement-versions.js';
export {
  AGREED_FORMS,
  type AgreedForm,
  type Limit,
  LIMITS,
  refusalsOfForm,
  refusalsOfTerms,
  refusalsToAnswerTerms,
  refusalsToProposeTerms,
  type Side,
  type TermsContent,
  type TermsState,
} from './terms.js';
export { type Subject, SUBJECTS } from './subject.js';
export { refusalsToVet } from './vetting.js';
export {
  barredSince,
  type Found,
  isToReview,
  refusalsOfBar,
  refusalsToReview,
  type ReviewOutcome,
  type ReviewReason,
  saysNothingNew,
  weigh,
  type Weighing,
} from './weighing.js';
