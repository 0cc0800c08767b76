import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** The office asks a member for the attestation in force. Until when is read when it is said. */
export const coverCheckAsked = factType(
  'insurance.cover-check-asked',
  z.object({
    checkId: z.uuid(),
    /** The member. */
    personId: z.uuid(),
  }),
);
