/** How long cases are kept, and who turns which key. */
export { type EndedHow, type Ending, ENDINGS, endingOf } from './endings.js';
export {
  confirmableFrom,
  type ErasingCase,
  keptUntil,
  REFUSED_BECAUSE,
  type RefusedBecause,
  refusalsToConfirmErasure,
  refusalsToProposeErasure,
  refusalsToRefuseErasure,
  warnedFrom,
} from './erasing.js';
export { type Hold, HOLD_REASONS, type HoldReason, isHolding, refusalsToHold } from './holds.js';
export {
  monthsKept,
  refusalsToSetRetention,
  RETENTION,
  RETENTION_SOURCES,
  type RetentionSet,
  type RetentionSource,
} from './terms.js';
