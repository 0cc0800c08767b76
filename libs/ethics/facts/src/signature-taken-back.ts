import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A signature on paper was recorded by mistake: it counts no longer. It may be heard before the signature that it takes back. */
export const signatureTakenBack = factType(
  'ethics.signature-taken-back',
  z.object({
    signatureId: z.uuid(),
    personId: z.uuid(),
    /** Whether it was of an edition of the code, and not of a declaration. */
    ofCode: z.boolean(),
  }),
);
