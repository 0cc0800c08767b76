/** Supervision received: agreements, sessions and their confirmation; and the office's check of supervisors' addresses. */
export { SupervisionScreen } from './supervision-screen.js';
export { SupervisorsToVetScreen } from './office/supervisors-to-vet-screen.js';
