import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A death was recorded by mistake: it counts no longer. It may be heard before the death that it takes back. */
export const deathTakenBack = factType(
  'identity.death-taken-back',
  z.object({ deathId: z.uuid(), personId: z.uuid() }),
);
