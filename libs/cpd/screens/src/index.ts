/** Continuing professional development: what was done, what was learnt, and the file that shows it. */
export { CpdScreen } from './cpd-screen.js';
