import { factType } from '@standing/fact-kit';
import { z } from 'zod';

/** The body answered an application with what is still to be shown. It stays open, and what that is is not told. */
export const applicationConditional = factType(
  'accreditation.application-conditional',
  z.object({
    /** Of the answer: another one when the term is made longer. */
    decisionId: z.uuid(),
    applicationId: z.uuid(),
    personId: z.uuid(),
    /** The civil day, in the body's zone. */
    decidedOn: z.iso.date(),
    /** The last civil day, in the body's zone, on which it is honoured. */
    honouredUntil: z.iso.date(),
  }),
);
