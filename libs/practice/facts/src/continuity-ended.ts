import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A continuity plan that was told to be confirmed is over: ended by its coach, replaced, or left by the colleague. Which of these stays in practice. */
export const continuityEnded = factType(
  'practice.continuity-ended',
  z.object({
    planId: z.uuid(),
    /** The coach. */
    personId: z.uuid(),
    /** The civil day in the body's zone from which there is no such plan. */
    endedOn: z.iso.date(),
    /** The confirmations that would have held on that day or later. */
    confirmations: z.array(z.object({ confirmationId: z.uuid(), confirmedOn: z.iso.date() })),
  }),
);
