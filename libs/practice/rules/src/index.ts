/** What may be logged of a coach’s practice, how clients stay unnamed, and what is shown of their feedback. */
export {
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
export { refusalsToWithdraw } from './withdrawing.js';
export { contactsIn } from './contacts.js';
export { possibleNames } from './possible-names.js';
export { type Annex, type AnnexRequest, type OwnVersion, refusalsToAnnex } from './charter/annexing.js';
export { type Answer, type Answers, ANSWERS, type Statement, STATEMENTS } from './feedback/answers.js';
export { type FeedbackLink, lastDayOfLink, linkState, type LinkState } from './feedback/link-state.js';
export { type FeedbackRequest, refusalsToGive, refusalsToWithdrawLink } from './feedback/giving.js';
export {
  commentsOf,
  type Distribution,
  distributionOf,
  type Given,
  shownGroup,
  SMALLEST_GROUP,
} from './feedback/group.js';
export { shelvesOf } from './vault/shelves.js';
export { refusalsToKeep, VAULT_BYTES } from './vault/size.js';
export {
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
