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
export {
  type Answer,
  correctionOf,
  type DeclineReason,
  refusalsToDecide,
  refusalsToUndo,
  undoUntil,
} from './decision.js';
export { type Relation, RELATIONS } from './relations.js';
export {
  isAttested,
  type SessionContent,
  type SessionForm,
  type SessionStatus,
  type Trust,
  trustOf,
} from './session.js';
export type { OtherSession } from './session-clashes.js';
export { refusalsToChange, refusalsToLog } from './session-logging.js';
export { type SessionDecision, type SessionState, type SessionVersion, stateOf } from './session-state.js';
export { type RightEnd, refusalsOfAvailability } from './right.js';
export { refusalsToVet } from './vetting.js';
