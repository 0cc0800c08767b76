/** What may be logged of a coach’s practice, how clients stay unnamed, and what is shown of their feedback. */
export {
  ENGAGEMENT_KINDS,
  type EngagementKind,
  type EngagementRequest,
  pseudonymKey,
  refusalsOfLength,
  refusalsToStart,
} from './starting.js';
export { type Engagement, type Entry, type EntryRequest, LoggedDay, refusalsToLog } from './logging.js';
export {
  type CheckedRows,
  checkRows,
  type ImportedClient,
  type ImportedRow,
  type RowRefused,
} from './importing/rows.js';
export { checkClients, type ClientAsked } from './importing/clients.js';
export { lastDayToUndo, MOST_ROWS, refusalsOfSize, refusalsToUndo } from './importing/batch.js';
export { refusalsToSum } from './summing.js';
export { refusalsToWithdraw } from './withdrawing.js';
export { type Annex, type AnnexRequest, type OwnVersion, refusalsToAnnex } from './charter/annexing.js';
export { type Answer, type Answers, ANSWERS, type Statement, STATEMENTS } from './feedback/answers.js';
export { type FeedbackLink, lastDayOfLink, linkState, type LinkState } from './feedback/link-state.js';
export { type FeedbackRequest, refusalsToGive, refusalsToWithdrawLink } from './feedback/giving.js';
export {
  type EngagementGiver,
  GIVER_KINDS,
  type GiverKind,
  type KnownGiver,
  type LabelledGiver,
  type LabelRequest,
  refusalsOfLabel,
  refusalsToAskSponsor,
} from './feedback/givers.js';
export {
  commentsOf,
  type Distribution,
  distributionOf,
  type Given,
  giverCounts,
  shownGroup,
  SMALLEST_GROUP,
} from './feedback/group.js';
export { type GivenWords, wordsToHandOver } from './feedback/handing-over.js';
export {
  type EngagementTerms,
  isTripartite,
  refusalsOfTerms,
  type SponsorReceives,
  type TermsRequest,
} from './record/terms.js';
export { type EndedBy, type EngagementEnd, refusalsToEnd } from './record/ending.js';
export {
  type Consent,
  type ConsentAnswer,
  CONSENTS,
  clauseOf,
  COURSE_ITEMS,
  CONTRACT_ITEMS,
  contractItemsOf,
  FILE_ITEMS,
  type Item,
  type MarkedItem,
} from './record/items.js';
export { type Mark, type MarkRequest, refusalsToMark, refusalsToTakeBack, replacedBy } from './record/marking.js';
export { consentNow, type RecordToWatch, type Signal, signalsOf, SIGNALS } from './record/signals.js';
export { setAsideUntil } from './record/setting-aside.js';
export { shelvesOf } from './vault/shelves.js';
export { refusalsToKeep, VAULT_BYTES } from './vault/size.js';
export {
  type Check,
  checksCutShort,
  checksOf,
  lastDayOfCheck,
  type Plan,
  planAsOf,
  type PlanPeople,
  type PlanState,
  type PlanStatement,
  type SaidOfPlan,
} from './continuity/plan.js';
export {
  LIST_BYTES,
  refusalsOfKey,
  refusalsToAnswerPlan,
  refusalsToConfirmPlan,
  refusalsToEndPlan,
  refusalsToKeepList,
  refusalsToName,
  refusalsToStepDown,
} from './continuity/keeping.js';
export {
  refusalsToAnswerRelease,
  refusalsToProposeRelease,
  type Releasable,
  type ReleaseGround,
  type ReleaseSoFar,
} from './continuity/releasing.js';
