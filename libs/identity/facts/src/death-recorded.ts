import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** The body recorded that a person of it has died. What it rests on stays with identity. */
export const deathRecorded = factType(
  'identity.death-recorded',
  z.object({
    deathId: z.uuid(),
    personId: z.uuid(),
    /** The civil day, in the body's zone, from which on it counts: the day of death, or where it is not known the day on which the body learnt of it. */
    effectiveOn: z.iso.date(),
  }),
);
