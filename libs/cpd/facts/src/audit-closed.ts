import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** The audit of a member ended. What does not meet is a recommendation: a registrar decides what follows, and nothing ends by it. */
export const auditClosed = factType(
  'cpd.audit-closed',
  z.object({
    fileId: z.uuid(),
    personId: z.uuid(),
    outcome: z.enum(['meets', 'does-not-meet']),
    /** The civil day, in the body's zone. */
    closedOn: z.iso.date(),
  }),
);
