import { factType } from '@standing/fact-kit';
import { coverOfPerson, coverRefusalReason } from './vocabulary.js';

/** An officer of the body did not verify a cover, for a reason from a list. The coach may set it right. */
export const coverRefused = factType('insurance.cover-refused', coverOfPerson.extend({ reason: coverRefusalReason }));
