/** What the complaints context tells the others. */
export { caseErased } from './case-erased.js';
export { complaintReceived } from './complaint-received.js';
export { draftMailDue } from './draft-mail-due.js';
export { letterWritten } from './letter-written.js';
export { restorationGranted } from './restoration-granted.js';
export { sanctionInForce } from './sanction-in-force.js';
export { identityRequestWaits } from './identity-request-waits.js';
export { screeningDue } from './screening-due.js';
export { suspensionInForce } from './suspension-in-force.js';
export { withdrawalAnnulled } from './withdrawal-annulled.js';
export { withdrawalInForce } from './withdrawal-in-force.js';
