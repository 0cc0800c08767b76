import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A coach asks a supervisor to confirm sessions; whoever sends mail sends a one-time link for this request. */
export const confirmationAsked = factType(
  'supervision.confirmation-asked',
  z.object({ requestId: z.uuid(), supervisorId: z.uuid(), sessionCount: z.int().positive() }),
);
