import type { Case, CaseEventName } from './case.js';
import type { CaseFunction } from './functions.js';
import { lastOf } from './state-of.js';

/** The steps of which the respondent is told, by the notices of the reference procedure. */
const TOLD: readonly CaseEventName[] = [
  'disclose',
  'close-no-case',
  'close-with-advice',
  'find-case-to-answer',
  'offer-agreed-outcome',
  'complainant-withdraws',
  'go-on-alone',
  'confirm-closure',
  'set-aside-to-assessors',
  'stay',
  'lift-stay',
];

/** Whether the respondent is written to of a step: nobody is told of a case before its charges are served. */
export function tellsRespondent(event: CaseEventName, theCase: Pick<Case, 'events'>): boolean {
  return TOLD.includes(event) && lastOf(theCase, 'serve') !== undefined;
}

/** Whose function ends with a step: a closure that is set aside is judged by new people (row 18c). */
export function leavesWith(event: CaseEventName): CaseFunction | null {
  return event === 'set-aside-to-assessors' ? 'assessor' : null;
}
