import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/**
 * An interim measure suspends a member's accreditation, or does so no longer. Neither the case nor its reason is told. The
 * revision says which of two is the later: 1 when it takes effect, 2 when it is over.
 */
export const suspensionInForce = factType(
  'complaints.suspension-in-force',
  z.object({
    personId: z.uuid(),
    measureId: z.uuid(),
    revision: z.int().positive(),
    /** The first civil day, in the body's zone, on which the accreditation is suspended. */
    fromOn: z.iso.date(),
    /** The first civil day on which it is suspended no longer; null while that is open. */
    untilOn: z.iso.date().nullable(),
  }),
);
