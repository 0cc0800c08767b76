import type { QueuedApplication } from './use-applications.js';

type Staged = Pick<QueuedApplication, 'stage'>;

/** Whether a seat of it is empty, so that assessors can be asked. */
export function needsAssessors({ stage }: Staged): boolean {
  return stage === 'NEEDS_ASSESSORS';
}

/** Whether something can be done with it together with others: assessors can be asked, or reminded. */
export function isChoosable(application: Staged): boolean {
  return (
    needsAssessors(application) || application.stage === 'WITH_ASSESSORS' || application.stage === 'BEING_ASSESSED'
  );
}
