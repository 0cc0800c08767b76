import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** Somebody gave feedback by the link that a coach handed over. What they answered stays in practice. */
export const feedbackGiven = factType(
  'practice.feedback-given',
  z.object({
    feedbackId: z.uuid(),
    /** The coach. */
    personId: z.uuid(),
    /** Of a client, the engagement; null for anybody else. */
    engagementId: z.uuid().nullable(),
    /** As whom it was given. Facts of before say nothing: clients alone were asked. */
    giverKind: z.enum(['client', 'sponsor', 'supervisor', 'peer']).optional(),
    /** The same for one giver of the coach's; of a client it is the engagement. Facts of before say nothing. */
    giverId: z.uuid().optional(),
    /** The civil day in the body's zone on which it was first given; a later change tells nothing. */
    givenOn: z.iso.date(),
    /** The number of the version of the coach’s charter that was asked about; null for none. Facts of before say nothing. */
    charterVersion: z.int().positive().nullable().optional(),
  }),
);
