import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** A complaint was received. Whom it is about, who filed it and what it says stay with the case. */
export const complaintReceived = factType(
  'complaints.complaint-received',
  z.object({
    caseId: z.uuid(),
    /** The civil day in the body's zone. */
    receivedOn: z.iso.date(),
  }),
);
