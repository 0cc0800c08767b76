import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A supervisor sent the text of a report: the coach is written to, to read it. */
export const reportSent = factType(
  'supervision.report-sent',
  z.object({
    reportId: z.uuid(),
    /** The coach. */
    personId: z.uuid(),
  }),
);
