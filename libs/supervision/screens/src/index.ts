/** Supervision received: agreements, sessions, their confirmation or other proof; and the office's part in it. */
export { SupervisionScreen } from './supervision-screen.js';
export { ProofsScreen } from './proofs/proofs-screen.js';
export { proofsTitle } from './office/proofs-title.js';
export { ProofsToDecideScreen } from './office/proofs-to-decide-screen.js';
export { relationsTitle } from './office/relations-title.js';
export { SupervisionRelationsScreen } from './office/relations-screen.js';
export { SupervisorsToVetScreen } from './office/supervisors-to-vet-screen.js';
/** Reads the monthly statements, when somebody first opens them. */
export const statementScreens = () => import('./statements/index.js');
/** Reads the reports for an application, when somebody first opens one. */
export const reportScreens = () => import('./reports/index.js');
/** Reads what a signed-in supervisor does, and the directory, when somebody first opens one. */
export const deskScreens = () => import('./desk/index.js');
