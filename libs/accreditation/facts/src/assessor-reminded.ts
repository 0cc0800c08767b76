import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** An assessor is to be reminded of what they have in hand, once for all of it. Whose it is, and how much, is not told. */
export const assessorReminded = factType(
  'accreditation.assessor-reminded',
  z.object({
    reminderId: z.uuid(),
    /** The assessor, as a person of the body. */
    assessorId: z.uuid(),
    /** The civil day, in the body's zone. */
    remindedOn: z.iso.date(),
  }),
);
