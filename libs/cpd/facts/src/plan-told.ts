import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A coach told that they have planned their development: for which topics and days, never what they mean to learn. */
export const planTold = factType(
  'cpd.plan-told',
  z.object({
    planId: z.uuid(),
    personId: z.uuid(),
    /** Rises by one with each change of the plan: a listener keeps the highest. */
    revision: z.int().positive(),
    /** Civil days, in the body's zone: the one on which it was first told, and the last on which it holds. */
    fromOn: z.iso.date(),
    untilOn: z.iso.date(),
    /** Codes of categories of the body's scheme. */
    topics: z.array(z.string()),
  }),
);
