import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A coach proposes a supervision agreement; whoever sends mail sends the supervisor a one-time link to answer it (clause SV-1a). */
export const agreementProposed = factType(
  'supervision.agreement-proposed',
  z.object({
    agreementId: z.uuid(),
    supervisorId: z.uuid(),
    /** The supervisee. */
    personId: z.uuid(),
    /** First day on which a session can be held under it. */
    startsOn: z.iso.date(),
  }),
);
