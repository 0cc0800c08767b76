import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** Somebody was asked to settle what two assessors differ in. Whose application it is is not told. */
export const moderatorAppointed = factType(
  'accreditation.moderator-appointed',
  z.object({
    moderationId: z.uuid(),
    /** Who settles it, as a person of the body. */
    moderatorId: z.uuid(),
    /** The civil day, in the body's zone. */
    appointedOn: z.iso.date(),
  }),
);
