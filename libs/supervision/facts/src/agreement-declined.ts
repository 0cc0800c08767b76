import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** The supervisor does not take on the supervision; no reason is asked. */
export const agreementDeclined = factType(
  'supervision.agreement-declined',
  z.object({ agreementId: z.uuid(), supervisorId: z.uuid(), personId: z.uuid() }),
);
