import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** Those who heard an appeal decided it. Upheld: the refusal is quashed and the application waits to be decided anew. */
export const appealDecided = factType(
  'accreditation.appeal-decided',
  z.object({
    appealId: z.uuid(),
    applicationId: z.uuid(),
    personId: z.uuid(),
    outcome: z.enum(['upheld', 'dismissed']),
    /** The civil day, in the body's zone. */
    decidedOn: z.iso.date(),
  }),
);
