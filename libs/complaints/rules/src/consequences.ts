import type { CaseEventName } from './case.js';
import type { CaseFunction } from './functions.js';

/** Whose function ends with a step: a closure that is set aside is judged by new people (row 18c). */
export function leavesWith(event: CaseEventName): CaseFunction | null {
  return event === 'set-aside-to-assessors' ? 'assessor' : null;
}
