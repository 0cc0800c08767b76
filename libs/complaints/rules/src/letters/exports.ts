export {
  LETTER_PROOFS,
  LETTER_TEMPLATES,
  type LetterProof,
  type LetterRow,
  LETTERS,
  type LetterTemplate,
  type Recipient,
  RECIPIENTS,
} from './letter-table.js';
export { isReached, lettersOf } from './letters-of.js';
export { type Progress, progressDueOn, progressOf, type ProgressStage, PROGRESS_STAGES } from './progress.js';
export { isSentByStaff, refusalsToSend, SENT_BY, type Sending, type SentBy, slipNumber } from './sending.js';
