import { z } from 'zod';

/** Why the body does not verify a cover: a code from a closed list, never a text. */
export const coverRefusalReason = z.enum([
  'no-attestation',
  'other-person',
  'other-days',
  'other-policy',
  'activity-not-covered',
  'country-not-covered',
]);

/** Which cover, and whose. Names and the policy are personal text and stay where they were declared, as amounts do. */
export const coverOfPerson = z.object({
  coverId: z.uuid(),
  /** The coach. */
  personId: z.uuid(),
  /** Rises by one with each change of the cover: a listener keeps the highest. */
  revision: z.int().positive(),
  /** A policy of the coach's own, or an employer's letter; what was told before there were letters is a policy. */
  kind: z.enum(['policy', 'employer-letter']).optional(),
});

/** When and where the cover holds. */
export const coverHolds = z.object({
  /** The first day, a civil day in the body's zone. */
  startsOn: z.iso.date(),
  /** The last day, which is still covered. */
  endsOn: z.iso.date(),
  /** ISO 3166-1 codes of two letters, each once, in their order. */
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)).min(1),
  /** What is covered, each once; not said by what was told before. */
  activities: z
    .array(z.enum(['coaching', 'team-coaching', 'supervision', 'mentoring', 'training']))
    .min(1)
    .optional(),
});
