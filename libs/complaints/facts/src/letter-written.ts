import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** Something waits for a member in a case of theirs, and they are to be told that it does. Nothing is said of what. */
export const letterWritten = factType(
  'complaints.letter-written',
  z.object({
    letterId: z.uuid(),
    personId: z.uuid(),
  }),
);
