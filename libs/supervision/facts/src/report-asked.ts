import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A coach asked their supervisor for a report, or for a change of one: whoever sends mail sends a one-time link to write it. */
export const reportAsked = factType(
  'supervision.report-asked',
  z.object({ reportId: z.uuid(), supervisorId: z.uuid() }),
);
