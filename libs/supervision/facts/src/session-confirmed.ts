import { factType } from '@standing/fact-kit';
import { z } from 'zod';
import { revision, sessionHeld, sessionOfPerson, sessionTrust } from './vocabulary.js';

/** The supervisor attests a session, as logged or with a day and length of their own (clause SV-1a). */
export const sessionConfirmed = factType(
  'supervision.session-confirmed',
  sessionOfPerson.extend({
    ...sessionHeld.shape,
    /** `declared` while the body has not vetted the supervisor's address; told again as `confirmed` once it has. */
    trust: sessionTrust,
    /** True when day or length are the supervisor's, not those that the coach logged. */
    corrected: z.boolean(),
    /** On the body's clock. */
    decidedAt: z.iso.datetime(),
    revision,
  }),
);
