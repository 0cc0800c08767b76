import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/**
 * The supervisor of an accepted agreement is a member of the body. Supervisors are known by their address alone: it is told
 * when both are known, whichever came first.
 */
export const supervisorRecognised = factType(
  'supervision.supervisor-recognised',
  z.object({
    agreementId: z.uuid(),
    /** The supervisor, as a person of the body. */
    supervisorPersonId: z.uuid(),
    /** The supervisee. */
    personId: z.uuid(),
    /** First day on which a session can be held under it. An agreement goes on. */
    startsOn: z.iso.date(),
  }),
);
