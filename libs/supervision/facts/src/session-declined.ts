import { factType } from '@standing/fact-kit';
import { declineReason, revision, sessionOfPerson } from './vocabulary.js';

/** The supervisor does not attest a session; the reason is a code and nothing else. */
export const sessionDeclined = factType(
  'supervision.session-declined',
  sessionOfPerson.extend({ reason: declineReason, revision }),
);
