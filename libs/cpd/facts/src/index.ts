/** What the cpd context tells the others of continuing professional development. */
export { activityRecorded } from './activity-recorded.js';
export { activityCorrected } from './activity-corrected.js';
export { activityWithdrawn } from './activity-withdrawn.js';
export { planTold } from './plan-told.js';
export { planTakenBack } from './plan-taken-back.js';
export { yearStated } from './year-stated.js';
export { auditDrawn } from './audit-drawn.js';
export { auditAnswered } from './audit-answered.js';
export { auditAskedAgain } from './audit-asked-again.js';
export { auditClosed } from './audit-closed.js';
export { auditNoticeDue } from './audit-notice-due.js';
