import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** The supervisor accepts the agreement; sessions under it may be logged (clause SV-1a). */
export const agreementAccepted = factType(
  'supervision.agreement-accepted',
  z.object({
    agreementId: z.uuid(),
    supervisorId: z.uuid(),
    /** The supervisee. */
    personId: z.uuid(),
    /** First day on which a session can be held under it. */
    startsOn: z.iso.date(),
  }),
);
