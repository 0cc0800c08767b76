/** An application as it is written, what is paid for it, and until when it holds. */
export {
  type Accommodation,
  ACCOMMODATIONS,
  type AnswerGiven,
  draftErasedOn,
  refusalsOfAnswer,
  refusalsToSubmitApplication,
  type StatementCode,
  STATEMENTS,
  statementsAsked,
} from './guided.js';
export {
  type Payment,
  PAYMENT_MOST,
  PAYMENT_REFERENCE_LENGTH,
  type Recording,
  refusalsToRecordPayment,
  refusalsToReversePayment,
} from './paying.js';
export {
  type Balance,
  balancesOf,
  type FeeFrozen,
  type FeeKnown,
  type FeePurpose,
  feesToFreeze,
  type FeeState,
  refusalsOfUnpaid,
  type Sum,
} from './owing.js';
export {
  FEE_WAIVER_GROUNDS,
  type FeeWaiverGround,
  refusalsToTakeBackFeeWaiver,
  refusalsToWaiveFee,
  type Waiving,
} from './waiving.js';
export { readReport, refusalsToTakeReport } from './taking-report.js';
export { readFeedbackWords, refusalsToTakeFeedback } from './taking-feedback.js';
export { type AnswerOnDay, type Holding, holdsUntil } from './holding.js';
