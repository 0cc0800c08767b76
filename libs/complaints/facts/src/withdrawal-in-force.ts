import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** Two people put the withdrawal of a member's accreditation in force. Neither the case nor its reasons are told. */
export const withdrawalInForce = factType(
  'complaints.withdrawal-in-force',
  z.object({
    personId: z.uuid(),
    sanctionId: z.uuid(),
    /** The first civil day, in the body's zone, on which the accreditation holds no longer. */
    effectiveOn: z.iso.date(),
  }),
);
