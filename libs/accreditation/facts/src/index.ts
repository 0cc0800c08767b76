/** What the accreditation context tells the others. */
export { levelAimed } from './level-aimed.js';
