/** What may be recorded of a coach's continuing professional development (DV-1). */
export {
  type Activity,
  type ActivityRequest,
  CPD_KINDS,
  type CpdKind,
  LONGEST_REFLECTION,
  LONGEST_TITLE,
  refusalsToRecord,
} from './recording.js';
export { type ActivityState, refusalsToCorrect, refusalsToWithdraw } from './changing.js';
export { refusalsOfTicket, type TicketState } from './attaching.js';
