import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A withdrawal that was in force was quashed on appeal or annulled by a court: it never was. */
export const withdrawalAnnulled = factType(
  'complaints.withdrawal-annulled',
  z.object({
    personId: z.uuid(),
    /** The one under which it was told that the withdrawal is in force. */
    sanctionId: z.uuid(),
    /** The civil day, in the body's zone, from which it is known. */
    annulledOn: z.iso.date(),
  }),
);
