import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A member answered what the audit of their activities asks. What they showed is not told. */
export const auditAnswered = factType(
  'cpd.audit-answered',
  z.object({
    fileId: z.uuid(),
    personId: z.uuid(),
    /** 1 for the first answer, and more by one each time that they were asked again. */
    round: z.int().positive(),
    /** The civil day, in the body's zone. */
    answeredOn: z.iso.date(),
  }),
);
