import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A member goes on at a lower level from a day, as they wished and the body confirmed. Nobody is told why. */
export const lowered = factType(
  'accreditation.lowered',
  z.object({
    loweringId: z.uuid(),
    personId: z.uuid(),
    /** Every award that ends with it. */
    awardIds: z.array(z.uuid()).min(1),
    /** The award of the lower level, which is told of by itself as well. */
    lowerAwardId: z.uuid(),
    /** The first civil day of the lower level, in the body's zone. */
    effectiveOn: z.iso.date(),
  }),
);
