import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** An assessor is away, and what they had in hand was handed over to a deputy, who is told as whoever is assigned is. */
export const assessmentHandedOver = factType(
  'accreditation.assessment-handed-over',
  z.object({
    assessmentId: z.uuid(),
    /** The assessor who is away, as a person of the body. */
    assessorId: z.uuid(),
    /** The civil day, in the body's zone. */
    handedOverOn: z.iso.date(),
  }),
);
