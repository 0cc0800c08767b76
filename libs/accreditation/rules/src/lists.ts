/** Lists of applications, what is done with several of them, and how they came out. */
export { type Answered, type OutcomeShare, type OutcomeTrait, refusalsOfOutcomes, safeOutcomes } from './outcomes.js';
export {
  type InPool,
  MOST_APPLICATIONS,
  refusalsToShareSeats,
  type SeatsToGive,
  shareSeats,
  type Unseated,
} from './sharing-seats.js';
export { APPLICATION_STAGES, type ApplicationStage } from './staging.js';
export {
  type BeforeKeepingView,
  isForRegistrars,
  keptName,
  type Queue,
  QUEUES,
  refusalsOfAsking,
  refusalsToKeepView,
  VIEW_NAME_LENGTH,
  type ViewQuery,
} from './viewing.js';
