import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A coach took back that there is a plan, or told another on the same day: it never was. */
export const planTakenBack = factType(
  'cpd.plan-taken-back',
  z.object({
    planId: z.uuid(),
    personId: z.uuid(),
    /** Rises by one with each change of the plan: a listener keeps the highest. */
    revision: z.int().positive(),
  }),
);
