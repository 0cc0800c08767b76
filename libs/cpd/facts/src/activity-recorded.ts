import { factType } from '@standing/fact-kit';
import { activityShape } from './vocabulary.js';

/** A coach recorded continuing professional development. */
export const activityRecorded = factType('cpd.activity-recorded', activityShape);
