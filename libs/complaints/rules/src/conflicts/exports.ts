/** What stands in the way of whom in a case, and who signs off what does not. */
export { blindTo, type Conflict, conflictWith, tiedTo } from './conflict-with.js';
export { CONFLICT_CLASSES, CONFLICT_TABLE, type ConflictClass, RECENT_MONTHS } from './conflict-table.js';
export {
  refusalsToSignOff,
  SIGN_OFF_REASONS,
  type Signer,
  SIGNATURES_NEEDED,
  type SignOffReason,
} from './signing-off.js';
export { isDeclaredTie, type Tie, TIE_KINDS, type TieKind } from './tie.js';
export { neededIn } from './needed.js';
export { DECIDE, type EndReason, PARTIES } from '../functions.js';
