import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** Before its day it was taken back that a member gives their accreditation up: nothing ends by it. */
export const givingUpTakenBack = factType(
  'accreditation.giving-up-taken-back',
  z.object({
    resignationId: z.uuid(),
    personId: z.uuid(),
    /** The civil day, in the body's zone. */
    takenBackOn: z.iso.date(),
  }),
);
