import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A member appealed against a refusal. Its grounds are not told. */
export const appealLodged = factType(
  'accreditation.appeal-lodged',
  z.object({
    appealId: z.uuid(),
    applicationId: z.uuid(),
    personId: z.uuid(),
    /** The civil day, in the body's zone. */
    appealedOn: z.iso.date(),
  }),
);
