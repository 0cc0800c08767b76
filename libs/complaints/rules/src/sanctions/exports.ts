/** The sanctions of the catalogue, their terms, their track and what the public reads of them. */
export {
  AT_ONCE,
  CATALOGUE,
  LADDER,
  LINE_CODES,
  type LineCode,
  type Organ,
  ORGANS,
  REVIEW_OPENS,
  type Rung,
  SANCTION_KINDS,
  type SanctionKind,
} from './catalogue.js';
export { CONDITION_CODES, type Condition, type ConditionCode, CONDITIONS } from './conditions-bank.js';
export { type DatedEffect, datedEffects, type EffectName, EFFECTS, effectsOn, type EffectsOn } from './effects.js';
export {
  type Exclusion,
  EXCLUSION_STATES,
  exclusionIn,
  exclusionToldToMember,
  type ExclusionState,
  isExcluded,
  type Recommended,
} from './exclusion.js';
export type { Imposed } from './imposing.js';
export {
  isSanctionWatched,
  sanctionDecided,
  sanctionHistory,
  type SanctionInCase as SanctionPlaced,
  sanctionsOf,
  termsNow,
} from './sanction-of-case.js';
export { RESTORATION_STATES, type RestorationState, SANCTION_STATES } from './sanction-events.js';
export { isAccreditationEnded, isRestorationOpen, restorableFrom, restoredUnder } from './restoration.js';
export {
  isLeavingOpen,
  isOfSealedProposal,
  type Leaving,
  leavingIn,
  LEAVING_STATES,
  type LeavingState,
  LEFT_BY_CONSENT,
  MOST_PROPOSALS,
  proposalsLeft,
  refusalsToAdmit,
} from './leaving.js';
export { BOARD_NEEDS, boardRow, type BoardNeed, type BoardRow, byNeed } from './board.js';
export { type MeterTurn, TURN_STATES, turnsFound, type TurnState } from './turns.js';
export { watchedOn } from './watching.js';
export { LONGEST_MONITOR_REPORT, refusalsToReport, viewedBeside } from './monitor-report.js';
export {
  type ConditionView,
  MONITOR_VIEWS,
  type MonitorView,
  type ViewedCondition,
  type WarnedCondition,
} from './said-of-conditions.js';
export type { SanctionAct, SanctionHistory } from './history.js';
export {
  type Aggravating,
  AGGRAVATING,
  type Mitigating,
  MITIGATING,
  refusalsOfLadder,
  RUNG_REASONS,
  type RungPassed,
  type RungReason,
  type Weighing,
} from './ladder.js';
export { canBeWarnedOf, lastWarning, standingWarning, warnedOf, type Warning, wasPutRight } from './warning.js';
export { type Line, linesOf } from './lines.js';
export { preview, type Preview, type PreviewBranch, previewOf } from './preview.js';
export { publicLines, shownThen } from './public-line.js';
export { lowersTo, mayApplyAgainOn, spentOn } from './spent.js';
export { refusalsOfTerms, type Role, ROLES, type Terms, termsOf } from './terms.js';
export { endedBySilence, reviewDays, TRACK, TRACK_STATES, type TrackState, trackStateOn } from './track.js';
export { type Evidence, isMetered, type Meter, METER_STATES, metersOn, type MeterState } from './meters.js';
