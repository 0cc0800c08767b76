import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** The coach signed what their supervisor had sent: the supervisor is written to. Nobody else is told. */
export const reportAgreed = factType(
  'supervision.report-agreed',
  z.object({ reportId: z.uuid(), supervisorId: z.uuid() }),
);
