import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** One of the two of a continuity plan is to be written to: a link, and nothing of what it is about. */
export const continuityNoticeDue = factType(
  'practice.continuity-notice-due',
  z.object({
    noticeId: z.uuid(),
    /** Who is written to. */
    personId: z.uuid(),
  }),
);
