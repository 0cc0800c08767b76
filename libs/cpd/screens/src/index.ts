/** Continuing professional development: what was done, what was learnt, and the file that shows it. */
export { CpdScreen } from './cpd-screen.js';
/** Reads the screens of training, when the office first opens one. */
export const trainingScreens = () => import('./training/index.js');
/** Reads the screens of draws, when somebody first opens one. */
export const auditScreens = () => import('./audits/index.js');
/** Reads the screens of audits, when somebody first opens one. */
export const reviewScreens = () => import('./review/index.js');
