import { factType } from '@standing/fact-kit';
import { revision, sessionHeld, sessionOfPerson } from './vocabulary.js';

/**
 * The body reversed its acceptance of a session on documents: it is the coach's own word again. Where its supervisor has
 * answered, that is told under the next revision.
 */
export const sessionAcceptanceReversed = factType(
  'supervision.session-acceptance-reversed',
  sessionOfPerson.extend({ ...sessionHeld.shape, revision }),
);
