/** Bodies, people, roles and sign-in. */
export { identity } from './identity.context.js';
