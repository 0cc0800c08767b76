import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** The platform can no longer reach the supervisor of an agreement: the coach is written to, about what to do. Why is not told. */
export const supervisorUnavailable = factType(
  'supervision.supervisor-unavailable',
  z.object({
    agreementId: z.uuid(),
    supervisorId: z.uuid(),
    /** The supervisee. */
    personId: z.uuid(),
  }),
);
