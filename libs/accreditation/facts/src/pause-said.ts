import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A member said from which day they do not practise, or from which they do again. Their accreditation stays in force. */
export const pauseSaid = factType(
  'accreditation.pause-said',
  z.object({
    pauseId: z.uuid(),
    /** Counts from 1; the highest counts. */
    revision: z.int().positive(),
    personId: z.uuid(),
    /** Civil days, in the body's zone. */
    fromOn: z.iso.date(),
    /** The first day on which they practise again; null while that is open, the first day of a pause that never was. */
    resumesOn: z.iso.date().nullable(),
  }),
);
