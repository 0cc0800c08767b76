import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/**
 * A case was erased. Of the letters that were written in it nothing is to be left, not even that they were. Which case it was,
 * and whom it concerned, nobody can say any more, this fact included.
 */
export const caseErased = factType(
  'complaints.case-erased',
  z.object({
    /** Those of `complaints.letter-written`, which are forgotten. */
    letterIds: z.array(z.uuid()),
    /** Those of `complaints.screening-due` and of `complaints.identity-request-waits`, which are forgotten too; absent in facts of before there were any. */
    reminderIds: z.array(z.uuid()).optional(),
  }),
);
