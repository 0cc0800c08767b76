import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** The body does not follow a member's wish to hold a lower level. Why is for the member alone, and not told. */
export const loweringDeclined = factType(
  'accreditation.lowering-declined',
  z.object({
    loweringId: z.uuid(),
    personId: z.uuid(),
    /** The civil day, in the body's zone. */
    declinedOn: z.iso.date(),
  }),
);
