import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** The body checked that the address is this supervisor's: what they attest counts as confirmed from now on. */
export const supervisorVetted = factType(
  'supervision.supervisor-vetted',
  z.object({ supervisorId: z.uuid(), vettedOn: z.iso.date() }),
);
