import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A client gave feedback by the link that their coach handed over. What they answered stays in practice. */
export const feedbackGiven = factType(
  'practice.feedback-given',
  z.object({
    feedbackId: z.uuid(),
    /** The coach. */
    personId: z.uuid(),
    engagementId: z.uuid(),
    /** The civil day in the body's zone on which it was first given; a later change tells nothing. */
    givenOn: z.iso.date(),
    /** The number of the version of the coach’s charter that was asked about; null for none. Facts of before say nothing. */
    charterVersion: z.int().positive().nullable().optional(),
  }),
);
