import { factType } from '@standing/fact-kit';
import { revision, sessionHeld, sessionOfPerson } from './vocabulary.js';

/**
 * The body accepted a session on documents, since its supervisor could not confirm it. It did not see the session and never
 * confirms it; a confirmation that comes later is told as one. Day and length are those that were accepted.
 */
export const sessionAcceptedOnDocuments = factType(
  'supervision.session-accepted-on-documents',
  sessionOfPerson.extend({ ...sessionHeld.shape, revision }),
);
