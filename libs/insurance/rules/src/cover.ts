import type { Day } from '@standing/kernel';

/** What a coach does, as insurers name it on an attestation. */
export const ACTIVITIES = ['coaching', 'team-coaching', 'supervision', 'mentoring', 'training'] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** Said by the coach; proved by an attestation that the body saw; not accepted by the body; taken back by the coach. */
export type CoverStatus = 'declared' | 'verified' | 'refused' | 'withdrawn';

/** Why the body does not verify a cover. */
export type RefusalReason =
  | 'no-attestation'
  | 'other-person'
  | 'other-days'
  | 'other-policy'
  | 'activity-not-covered'
  | 'country-not-covered';

/** A policy of one's own; or a letter by which an employer's policy covers the work for that employer, and no other. */
export type CoverKind = 'policy' | 'employer-letter';

/**
 * What a guarantee answers to: a harmful act on one of its days, whenever the claim comes; or a claim that comes while it
 * runs or in its subsequent period (Code des assurances, L124-5; R-111).
 */
export type CoverTrigger = 'harmful-act' | 'claim';

/** When a cover holds: from its first to its last day, both covered; civil days in the body's zone. */
export type CoverDays = { readonly startsOn: Day; readonly endsOn: Day };

/** Whether the cover says something of today at all: it was neither refused nor taken back. */
export function stands(status: CoverStatus): boolean {
  return status === 'declared' || status === 'verified';
}

/** Whether the two share a day. */
export function overlap(one: CoverDays, other: CoverDays): boolean {
  return one.startsOn <= other.endsOn && other.startsOn <= one.endsOn;
}
