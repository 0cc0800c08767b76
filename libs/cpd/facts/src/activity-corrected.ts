import { factType } from '@standing/fact-kit';
import { activityShape } from './vocabulary.js';

/** A coach set an activity right or gave a file for it, or its file was erased; what was known of it before remains. */
export const activityCorrected = factType('cpd.activity-corrected', activityShape);
