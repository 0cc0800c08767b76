import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A request to be told a kept name waits unanswered, and somebody who guards it is reminded. Neither the case nor anybody in it is named. */
export const identityRequestWaits = factType(
  'complaints.identity-request-waits',
  z.object({
    reminderId: z.uuid(),
    personId: z.uuid(),
  }),
);
