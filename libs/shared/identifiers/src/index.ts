/** What in a text could tell who somebody is: found alike on the platform and in the browser. */
export { contactsIn } from './contacts.js';
export { fold } from './fold.js';
export { type Identifying, identifying } from './identifying.js';
export { possibleNames } from './possible-names.js';
