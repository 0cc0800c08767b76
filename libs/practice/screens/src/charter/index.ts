/** The charter annexed to an engagement. */
export { EngagementCharter } from './engagement-charter.js';
