import { factType } from '@standing/fact-kit';
import { coverOfPerson } from './vocabulary.js';

/** A coach took back a cover that was not verified: it no longer counts, and what was known of it before remains. */
export const coverWithdrawn = factType('insurance.cover-withdrawn', coverOfPerson);
