import type { Case, CaseEvent } from '../case.js';
import { since } from '../full/facts-of-case.js';

/** The proposal to merge that waits for a registrar: the last one, unless it was declined or the case came back to triage since. */
export function mergeProposed(theCase: Pick<Case, 'events'>): CaseEvent | undefined {
  return since(theCase, 'decline-merge', 'reopen', 'set-aside-to-triage').findLast(
    ({ event }) => event === 'propose-merge',
  );
}
