/** Who is next for a function, and in how many open cases one person holds it. */
export {
  limitOf,
  LIMITED,
  limitRowOf,
  type LimitsSet,
  loadOf,
  type Part,
  refusalsOfLoad,
  refusalsToSetLimit,
} from './load.js';
export {
  isOnRoster,
  keepsRoster,
  postsFor,
  refusalsToPutOn,
  refusalsToTakeOff,
  type RosterEntry,
  type Wanted,
} from './roster.js';
export {
  isBesideRoster,
  PASS_CODES,
  PASS_REASONS,
  type PassCode,
  type PassReason,
  passedOver,
  refusalsByRota,
  type Rota,
  type RotaGiven,
  rotaOf,
} from './rota.js';
