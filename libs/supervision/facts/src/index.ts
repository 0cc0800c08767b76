/** What supervision tells the other contexts: who supervises whom, and which sessions were held and attested. */
export { agreementAccepted } from './agreement-accepted.js';
export { agreementDeclined } from './agreement-declined.js';
export { agreementProposed } from './agreement-proposed.js';
export { confirmationAsked } from './confirmation-asked.js';
export { proofDecided } from './proof-decided.js';
export { sessionAcceptanceReversed } from './session-acceptance-reversed.js';
export { sessionAcceptedOnDocuments } from './session-accepted-on-documents.js';
export { sessionConfirmed } from './session-confirmed.js';
export { sessionDeclared } from './session-declared.js';
export { sessionDeclined } from './session-declined.js';
export { sessionWithdrawn } from './session-withdrawn.js';
export { statementToSign } from './statement-to-sign.js';
export { supervisorRecognised } from './supervisor-recognised.js';
export { supervisorUnavailable } from './supervisor-unavailable.js';
export { supervisorVetted } from './supervisor-vetted.js';
