import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A member is asked again: for more of some activities, or after more time was given. What is asked is not told. */
export const auditAskedAgain = factType(
  'cpd.audit-asked-again',
  z.object({
    fileId: z.uuid(),
    personId: z.uuid(),
    kind: z.enum(['more-asked', 'more-time']),
    /** The last civil day to answer, in the body's zone. */
    dueOn: z.iso.date(),
  }),
);
