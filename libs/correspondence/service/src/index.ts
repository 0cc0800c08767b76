/** Mail, one-time links and the demo mailbox. */
export { correspondence } from './correspondence.context.js';
