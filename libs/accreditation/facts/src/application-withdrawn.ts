import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A member took their application back before it was decided. */
export const applicationWithdrawn = factType(
  'accreditation.application-withdrawn',
  z.object({
    applicationId: z.uuid(),
    personId: z.uuid(),
    /** The civil day, in the body's zone. */
    withdrawnOn: z.iso.date(),
  }),
);
