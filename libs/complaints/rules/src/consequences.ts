import type { Attempt, Case, CaseEventName } from './case.js';
import { type CaseFunction, type Seat, SEATS } from './functions.js';
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
  'name-panel',
  'decide-objections',
  'give-notice',
  'serve-bundle',
  'postpone',
  'adjourn',
  'resume-hearing',
  'refuse-leave',
];

/** Whether the respondent is written to of a step: nobody is told of a case before its charges are served. */
export function tellsRespondent(event: CaseEventName, theCase: Pick<Case, 'events'>): boolean {
  return TOLD.includes(event) && lastOf(theCase, 'serve') !== undefined;
}

/**
 * Whose function ends with a step, and from which places: a closure that is set aside is judged by new people (row 18c), and
 * whoever is objected to with success leaves the panel (R10).
 */
export function leavesWith({
  event,
  upheld,
  seats = [],
}: Pick<Attempt, 'event' | 'upheld' | 'seats'>): { function: CaseFunction; seats: readonly Seat[] } | null {
  if (event === 'set-aside-to-assessors') return { function: 'assessor', seats: SEATS };
  return event === 'decide-objections' && upheld === true ? { function: 'panel', seats } : null;
}
