/** What may be logged of a coach's practice, and how clients stay unnamed. */
export {
  type EngagementKind,
  type EngagementRequest,
  pseudonymKey,
  refusalsOfLength,
  refusalsToStart,
} from './starting.js';
export { type Engagement, type Entry, type EntryRequest, refusalsToLog } from './logging.js';
export { refusalsToWithdraw } from './withdrawing.js';
export { contactsIn } from './contacts.js';
export { possibleNames } from './possible-names.js';
