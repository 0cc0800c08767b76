import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A member gives their accreditation up from a day: the awards that would hold on it or later. Nobody is told why. */
export const givenUp = factType(
  'accreditation.given-up',
  z.object({
    resignationId: z.uuid(),
    personId: z.uuid(),
    /** Every award that ends with it. */
    awardIds: z.array(z.uuid()).min(1),
    /** The first civil day, in the body's zone, on which they hold no longer. */
    effectiveOn: z.iso.date(),
  }),
);
