import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** Somebody was given a seat of an application. Whose application it is is not told: the file is shut until they answer. */
export const assessorAssigned = factType(
  'accreditation.assessor-assigned',
  z.object({
    assessmentId: z.uuid(),
    /** The assessor, as a person of the body. */
    assessorId: z.uuid(),
    /** The civil day, in the body's zone. */
    assignedOn: z.iso.date(),
  }),
);
