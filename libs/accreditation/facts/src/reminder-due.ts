import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A member is to be reminded of a day that comes near. Which requirement it is about is not told. */
export const reminderDue = factType(
  'accreditation.reminder-due',
  z.object({
    reminderId: z.uuid(),
    personId: z.uuid(),
    kind: z.enum(['requirement', 'renewal-opens', 'term-ends', 'condition-ends']),
    /** The civil day, in the body's zone, on which it is so. */
    onDay: z.iso.date(),
  }),
);
