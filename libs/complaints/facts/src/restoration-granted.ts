import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/**
 * A panel restored somebody whose accreditation was withdrawn: from that day they may be accredited again. It is no award and
 * takes nothing back; neither the case nor a reason is told.
 */
export const restorationGranted = factType(
  'complaints.restoration-granted',
  z.object({
    personId: z.uuid(),
    /** The one under which it was told that the withdrawal is in force. */
    sanctionId: z.uuid(),
    /** The first civil day, in the body's zone, on which the withdrawal keeps them from nothing. */
    grantedOn: z.iso.date(),
  }),
);
