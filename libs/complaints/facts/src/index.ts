/** What the complaints context tells the others. */
export { complaintReceived } from './complaint-received.js';
