/** What identity tells the other contexts. */
export { bodySet } from './body-set.js';
export { chapterMembershipSet } from './chapter-membership-set.js';
export { deathRecorded } from './death-recorded.js';
export { deathTakenBack } from './death-taken-back.js';
export { officeSet } from './office-set.js';
export { personJoined } from './person-joined.js';
export { relationCorrected } from './relation-corrected.js';
export { relationDeclared } from './relation-declared.js';
export { relationEnded } from './relation-ended.js';
export { signInCodeAsked } from './sign-in-code-asked.js';
