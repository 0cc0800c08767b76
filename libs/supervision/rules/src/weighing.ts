import type { Day, Refusal } from '@standing/kernel';
import { declarationDueOn } from './declaring.js';
import { type Relation, RELATIONS } from './relations.js';
import { type RelationRule, treatmentOn } from './relation-rules.js';

/** What a weighing found: the relations that the body refuses, and those that a registrar looks at. */
export type Found = { readonly refused: readonly Relation[]; readonly reviewed: readonly Relation[] };

/** What a registrar may say of relations that are reviewed, and why. */
export const REVIEW_REASONS = {
  allowed: ['kept-apart', 'ends-soon', 'no-other-supervisor'],
  refused: ['not-free-to-speak', 'power-over-the-other', 'interest-in-the-outcome'],
} as const;
export type ReviewOutcome = keyof typeof REVIEW_REASONS;
export type ReviewReason = (typeof REVIEW_REASONS)[ReviewOutcome][number];

/** A weighing of the relations of an agreement, and what was decided of those that are reviewed. */
export type Weighing = Found & {
  readonly weighedOn: Day;
  readonly review: { readonly outcome: ReviewOutcome; readonly decidedOn: Day } | null;
};

/** What of these relations, declared by either or registered, the body's rules of the day refuse or have looked at. */
export function weigh(relations: readonly Relation[], rules: readonly RelationRule[], today: Day): Found {
  const found = RELATIONS.filter((relation) => relations.includes(relation));
  const treated = (treatment: string) => found.filter((one) => treatmentOn(rules, one, today) === treatment);
  return { refused: treated('refused'), reviewed: treated('reviewed') };
}

/** Whether a weighing says nothing new: the same as the last, within the year of that. */
export function saysNothingNew(last: Weighing | null, { refused, reviewed }: Found, today: Day): boolean {
  if (last === null) return refused.length + reviewed.length === 0;
  const isSame = refused.join() === last.refused.join() && reviewed.join() === last.reviewed.join();
  return isSame && today < declarationDueOn(last.weighedOn);
}

/** Since which day the last weighing by `day` keeps sessions of that day from being logged; null when it does not. */
export function barredSince(weighings: readonly Weighing[], day: Day): Day | null {
  const last = weighings.filter(({ weighedOn }) => weighedOn <= day).at(-1);
  if (last === undefined) return null;
  if (last.refused.length > 0) return last.weighedOn;
  const decidedOn = last.review?.outcome === 'refused' ? last.review.decidedOn : null;
  return decidedOn !== null && decidedOn <= day ? decidedOn : null;
}

/**
 * Why a session held on this day cannot be logged: a relation stands in the way since then
 * (`SUPERVISION_RELATION_BARS`, clause SV-2). Sessions held before stand, and can still be logged.
 */
export function refusalsOfBar(weighings: readonly Weighing[], heldOn: Day): Refusal[] {
  const since = barredSince(weighings, heldOn);
  return since === null ? [] : [{ code: 'SUPERVISION_RELATION_BARS', params: { since }, path: 'heldOn' }];
}

/** Whether a registrar has something to decide: what is refused anyway needs no review. */
export function isToReview({ refused, reviewed, review }: Weighing): boolean {
  return refused.length === 0 && reviewed.length > 0 && review === null;
}

/**
 * Why a registrar may not decide this: `SUPERVISION_REVIEW_OWN` where they are one of the two,
 * `SUPERVISION_REVIEW_DECIDED` where nothing waits, `SUPERVISION_REVIEW_REASON` where the reason is none of the outcome's.
 */
export function refusalsToReview(
  weighing: Weighing,
  { outcome, reason }: { readonly outcome: ReviewOutcome; readonly reason: ReviewReason },
  isOneOfTheTwo: boolean,
): Refusal[] {
  if (isOneOfTheTwo) return [{ code: 'SUPERVISION_REVIEW_OWN' }];
  if (!isToReview(weighing)) return [{ code: 'SUPERVISION_REVIEW_DECIDED' }];
  const reasons: readonly ReviewReason[] = REVIEW_REASONS[outcome];
  return reasons.includes(reason) ? [] : [{ code: 'SUPERVISION_REVIEW_REASON', path: 'reason' }];
}
