/** What identity tells the other contexts. */
export { bodySet } from './body-set.js';
export { personJoined } from './person-joined.js';
export { signInCodeAsked } from './sign-in-code-asked.js';
