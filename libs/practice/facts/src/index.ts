/** What the practice context tells the others. */
export { continuityConfirmed } from './continuity-confirmed.js';
export { continuityEnded } from './continuity-ended.js';
export { continuityNoticeDue } from './continuity-notice-due.js';
export { feedbackGiven } from './feedback-given.js';
export { practiceLogged } from './practice-logged.js';
export { practiceWithdrawn } from './practice-withdrawn.js';
