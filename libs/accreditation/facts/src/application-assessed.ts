import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** An assessor handed in what they say of an application. What they say is not told, nor the level. */
export const applicationAssessed = factType(
  'accreditation.application-assessed',
  z.object({
    assessmentId: z.uuid(),
    /** The assessor, as a person of the body. */
    assessorId: z.uuid(),
    /** The applicant. */
    personId: z.uuid(),
    /** The civil day, in the body's zone. */
    assessedOn: z.iso.date(),
  }),
);
