import type { Day, Refusal } from '@standing/kernel';
import { type CaseFunction, conflictsOf, type Holding } from './functions.js';

/**
 * Why this person may not take this function in the case. Whoever declared a conflict stays out of it for good, and
 * nobody holds two functions that are kept apart, now or one after the other (R1, R7, R8).
 */
export function refusalsToAppoint(
  request: { readonly personId: string; readonly function: CaseFunction; readonly noConflict: boolean },
  everHeld: readonly Holding[],
  on: Day,
): Refusal[] {
  const refusals: Refusal[] = [];
  if (!request.noConflict) refusals.push({ code: 'COMPLAINTS_CONFLICT_NOT_DECLARED', path: 'noConflict' });
  if (conflictsOf(request.personId, request.function, everHeld).length > 0)
    refusals.push({ code: 'COMPLAINTS_FUNCTIONS_INCOMPATIBLE' });
  const isTaken = everHeld.some(
    (held) => held.function === request.function && (held.endedOn === null || on < held.endedOn),
  );
  if (isTaken && ALONE.includes(request.function)) refusals.push({ code: 'COMPLAINTS_ALREADY_TAKEN' });
  return refusals;
}

/** A party has one contact: this function is held by one person at a time. */
const ALONE: readonly CaseFunction[] = ['case-manager'];
