/** What the accreditation context tells the others. */
export { appealDecided } from './appeal-decided.js';
export { appealHearerNamed } from './appeal-hearer-named.js';
export { appealLodged } from './appeal-lodged.js';
export { applicationDeclined } from './application-declined.js';
export { applicationSubmitted } from './application-submitted.js';
export { applicationWithdrawn } from './application-withdrawn.js';
export { assessorAssigned } from './assessor-assigned.js';
export { assessorRecused } from './assessor-recused.js';
export { awarded } from './awarded.js';
export { givenUp } from './given-up.js';
export { givingUpTakenBack } from './giving-up-taken-back.js';
export { levelAimed } from './level-aimed.js';
export { moderatorAppointed } from './moderator-appointed.js';
export { pauseSaid } from './pause-said.js';
export { reminderDue } from './reminder-due.js';
export { standingChanged } from './standing-changed.js';
export { withdrawn } from './withdrawn.js';
