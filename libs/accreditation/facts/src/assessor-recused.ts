import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** An assessor left their seat: they stepped aside, a relation was heard, or they left the pool. Why is not told. */
export const assessorRecused = factType(
  'accreditation.assessor-recused',
  z.object({
    assessmentId: z.uuid(),
    /** The assessor, as a person of the body. */
    assessorId: z.uuid(),
    /** The civil day, in the body's zone. */
    recusedOn: z.iso.date(),
  }),
);
