import { factType } from '@standing/fact-kit';
import { coverHolds, coverOfPerson } from './vocabulary.js';

/** A coach set a cover right that was not verified: it is declared anew, as told here. */
export const coverCorrected = factType('insurance.cover-corrected', coverOfPerson.extend(coverHolds.shape));
