/** The record of an engagement, for its coach alone. */
export { EngagementScreen } from './engagement-screen.js';
export { EngagementLink } from './engagement-link.js';
export { ThoughtsCard } from './signals.js';
