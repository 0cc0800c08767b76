import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A coach's cover comes to an end, or is missing, and they are reminded of it once. Where and when is read when it is said. */
export const coverEnding = factType(
  'insurance.cover-ending',
  z.object({
    reminderId: z.uuid(),
    /** The coach. */
    personId: z.uuid(),
  }),
);
