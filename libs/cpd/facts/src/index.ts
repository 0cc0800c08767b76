/** What the cpd context tells the others of continuing professional development. */
export { activityRecorded } from './activity-recorded.js';
export { activityCorrected } from './activity-corrected.js';
export { activityWithdrawn } from './activity-withdrawn.js';
export { auditDrawn } from './audit-drawn.js';
