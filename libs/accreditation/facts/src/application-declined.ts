import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** The body decided not to award the level that was applied for. */
export const applicationDeclined = factType(
  'accreditation.application-declined',
  z.object({
    applicationId: z.uuid(),
    personId: z.uuid(),
    /** Why, from a list. */
    reason: z.enum(['requirements-not-met', 'evidence-not-sufficient', 'another-level', 'other']),
    /** The civil day, in the body's zone. */
    declinedOn: z.iso.date(),
  }),
);
