import type { Day, Refusal } from '@standing/kernel';

/** What came of an aim: a closed list, and the coach's own words beside it. */
export const AIM_OUTCOMES = ['reached', 'partly-reached', 'not-reached', 'given-up'] as const;
export type AimOutcome = (typeof AIM_OUTCOMES)[number];

export type AimRequest = {
  /** What the coach means to learn or to do better. */
  readonly aim: string;
  /** The civil day, in the body's zone, by which it is wished; null for none. */
  readonly wishedBy: Day | null;
  /** Codes of clauses of the code of ethics that it serves. */
  readonly clauses: readonly string[];
  /** The coach's activities that serve it. */
  readonly activityIds: readonly string[];
};

export type ReviewRequest = { readonly outcome: AimOutcome; readonly review: string };

/** In characters. */
const LONGEST_AIM = 500;
/** In characters: about two pages. */
const LONGEST_REVIEW = 4000;
/** Of clauses, and of activities. */
const MOST_LINKED = 50;
/** As codes of ethics write their clauses, such as `CF-1` or `SV-1a`. */
const CLAUSE = /^[A-Z]{1,4}-\d{1,3}[a-z]?(\.[A-Z]\d{1,2})?$/;

/** Why an aim may not be written so (DV-1: the plan comes before). A day that has passed is refused only where it is new. */
export function refusalsToAim(request: AimRequest, today: Day, before: Day | null = null): Refusal[] {
  const { aim, wishedBy, clauses, activityIds } = request;
  const refusals: Refusal[] = [];
  if (aim.trim() === '') refusals.push({ code: 'CPD_AIM_MISSING', path: 'aim' });
  if (aim.trim().length > LONGEST_AIM)
    refusals.push({ code: 'CPD_AIM_TOO_LONG', params: { longest: LONGEST_AIM }, path: 'aim' });
  if (wishedBy !== null && wishedBy !== before && wishedBy < today)
    refusals.push({ code: 'CPD_AIM_DAY_PASSED', path: 'wishedBy' });
  if (clauses.some((clause) => !CLAUSE.test(clause)))
    refusals.push({ code: 'CPD_AIM_CLAUSE_UNREADABLE', path: 'clauses' });
  if (clauses.length > MOST_LINKED || activityIds.length > MOST_LINKED)
    refusals.push({ code: 'CPD_AIM_TOO_MUCH', params: { most: MOST_LINKED } });
  return refusals;
}

/** Why what came of it may not be written so. It may be written anew: what was written before stays known. */
export function refusalsToReview({ review }: ReviewRequest): Refusal[] {
  const path = 'review';
  if (review.trim() === '') return [{ code: 'CPD_REVIEW_MISSING', path }];
  if (review.trim().length <= LONGEST_REVIEW) return [];
  return [{ code: 'CPD_REVIEW_TOO_LONG', params: { longest: LONGEST_REVIEW }, path }];
}
