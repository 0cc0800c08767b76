import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A coach took an activity back: it no longer counts, and what was known of it before remains, its file too. */
export const activityWithdrawn = factType(
  'cpd.activity-withdrawn',
  z.object({
    activityId: z.uuid(),
    personId: z.uuid(),
    /** Rises by one with each change of the activity: a listener keeps the highest. */
    revision: z.int().positive(),
  }),
);
