import { factType } from '@standing/fact-kit';
import { revision, sessionHeld, sessionOfPerson } from './vocabulary.js';

/**
 * A coach says that a session was held: logged, amended before a decision, or open again because its supervisor took a
 * decision back (clause SV-1b).
 */
export const sessionDeclared = factType(
  'supervision.session-declared',
  sessionOfPerson.extend({ ...sessionHeld.shape, revision }),
);
