import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** The risk of a case is to be looked at, and somebody who keeps it is reminded. Nothing is said of the case, nor of how great it is. */
export const screeningDue = factType(
  'complaints.screening-due',
  z.object({
    reminderId: z.uuid(),
    personId: z.uuid(),
  }),
);
