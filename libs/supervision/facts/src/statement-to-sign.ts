import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A coach signed a monthly statement: whoever sends mail sends the supervisor a one-time link to sign it too. */
export const statementToSign = factType(
  'supervision.statement-to-sign',
  z.object({ statementId: z.uuid(), supervisorId: z.uuid() }),
);
