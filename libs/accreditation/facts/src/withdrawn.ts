import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A member's accreditation was withdrawn: every award of theirs that held on that day or later ends. Why is not told. */
export const withdrawn = factType(
  'accreditation.withdrawn',
  z.object({
    personId: z.uuid(),
    /** The award that decided of their standing on that day. */
    awardId: z.uuid(),
    /** Every award that ends with it, that one included. */
    awardIds: z.array(z.uuid()).min(1),
    /** The first civil day, in the body's zone, on which they hold no longer. */
    effectiveOn: z.iso.date(),
  }),
);
