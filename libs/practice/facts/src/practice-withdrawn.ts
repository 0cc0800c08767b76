import { factType } from '@standing/fact-kit';
import { z } from 'zod';
import { engagementKind } from './engagement-kind.js';

/** A coach took back an entry of practice: it no longer counts, and what was known of it before remains. */
export const practiceWithdrawn = factType(
  'practice.practice-withdrawn',
  z.object({
    entryId: z.uuid(),
    personId: z.uuid(),
    /** What is given in the engagement. Facts of before say nothing: it is coaching. */
    kind: engagementKind.optional(),
    /** Rises by one with each change of the entry: a listener keeps the highest. */
    revision: z.int().positive(),
  }),
);
