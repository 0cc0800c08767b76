/** What the practice context tells the others. */
export { practiceLogged } from './practice-logged.js';
export { practiceWithdrawn } from './practice-withdrawn.js';
