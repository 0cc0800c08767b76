import type { Day } from '@standing/kernel';

/** What a coach does, as insurers name it on an attestation. */
export const ACTIVITIES = ['coaching', 'team-coaching', 'supervision', 'mentoring', 'training'] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** Said by the coach; proved by an attestation that the body saw; not accepted by the body; taken back by the coach. */
export type CoverStatus = 'declared' | 'verified' | 'refused' | 'withdrawn';

/** Why the body does not verify a cover. */
export type RefusalReason =
  'no-attestation' | 'other-person' | 'other-days' | 'other-policy' | 'activity-not-covered' | 'country-not-covered';

/** When a cover holds: from its first to its last day, both covered; civil days in the body's zone. */
export type CoverDays = { readonly startsOn: Day; readonly endsOn: Day };

/** What a coach says of a cover. */
export type CoverContent = CoverDays & {
  readonly insurer: string;
  readonly policyReference: string;
  /** ISO 3166-1 codes of two letters. */
  readonly countries: readonly string[];
  readonly activities: readonly Activity[];
};

/** Whether the cover says something of today at all: it was neither refused nor taken back. */
export function stands(status: CoverStatus): boolean {
  return status === 'declared' || status === 'verified';
}

/** Whether the two share a day. */
export function overlap(one: CoverDays, other: CoverDays): boolean {
  return one.startsOn <= other.endsOn && other.startsOn <= one.endsOn;
}
