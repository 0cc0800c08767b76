import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A member was drawn: their activities are to be audited. */
export const auditDrawn = factType(
  'cpd.audit-drawn',
  z.object({
    drawId: z.uuid(),
    personId: z.uuid(),
    /** The civil day, in the body's zone, on which the seed was shown. */
    drawnOn: z.iso.date(),
  }),
);
