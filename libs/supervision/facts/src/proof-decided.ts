import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** The body decided on sessions of a proof, or reversed what it had decided: the coach is written to, once for each act. */
export const proofDecided = factType(
  'supervision.proof-decided',
  z.object({
    proofId: z.uuid(),
    /** The coach. */
    personId: z.uuid(),
    /** The civil day, in the body's zone. */
    decidedOn: z.iso.date(),
  }),
);
