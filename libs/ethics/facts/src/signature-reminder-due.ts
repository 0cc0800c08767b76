import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A member has not signed yet what their body asks them to sign until a day, and is reminded of it once. */
export const signatureReminderDue = factType(
  'ethics.signature-reminder-due',
  z.object({ reminderId: z.uuid(), personId: z.uuid() }),
);
