import type { AimRequest, ReviewRequest } from '@standing/cpd/rules';
import type { CpdAimInput, CpdReviewInput } from './aim.graphql.js';

/** What was sent, as it is kept: each clause and each activity once. */
export function asAim({ aim, wishedBy, clauses, activityIds }: CpdAimInput): AimRequest {
  return {
    aim: aim.trim(),
    wishedBy: wishedBy ?? null,
    clauses: [...new Set((clauses ?? []).map((clause) => clause.trim()))],
    activityIds: [...new Set(activityIds ?? [])],
  };
}

/** What was sent of what came of it, as it is kept. */
export function asReview({ outcome, review }: CpdReviewInput): ReviewRequest {
  return { outcome, review: review.trim() };
}
