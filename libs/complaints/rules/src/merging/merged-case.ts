import type { Refusal } from '@standing/kernel';
import type { Case } from '../case.js';
import { stateOf } from '../state-of.js';

/** Whether the case became a part of another. */
export function isMerged(theCase: Pick<Case, 'events'>): boolean {
  return stateOf(theCase) === 'closed-merged';
}

/** Why nobody is given a function in the case: it goes on in the one that it became a part of, and nothing is done in it any more. */
export function refusalsOfMerged(theCase: Pick<Case, 'events'>): Refusal[] {
  return isMerged(theCase) ? [{ code: 'COMPLAINTS_CASE_MERGED' }] : [];
}
