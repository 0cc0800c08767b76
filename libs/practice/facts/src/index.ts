/** What the practice context tells the others. */
export { feedbackGiven } from './feedback-given.js';
export { practiceLogged } from './practice-logged.js';
export { practiceWithdrawn } from './practice-withdrawn.js';
