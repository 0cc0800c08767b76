import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A member applied for a level. */
export const applicationSubmitted = factType(
  'accreditation.application-submitted',
  z.object({
    applicationId: z.uuid(),
    personId: z.uuid(),
    /** The version of the scheme in force on that day. */
    schemeVersionId: z.uuid(),
    /** The level's code in that version. */
    level: z.string().min(1),
    /** The civil day, in the body's zone. */
    appliedOn: z.iso.date(),
    /** The term of which it asks for the next one; left out for a first award. */
    renewsAwardId: z.uuid().optional(),
  }),
);
