/** Who acts, what they may do, and how one part of the platform proves to another for whom it calls. */
export {
  type Actor,
  type LinkPurpose,
  type MailedLinkPurpose,
  type Locale,
  type Role,
  type Member,
  type LinkHolder,
  actorKey,
  LOCALES,
} from './actor.js';
export { type Policy, allowed } from './policy.js';
export { CallTokens } from './call-tokens.js';
export { type FeedbackHandedOver, FeedbackTickets } from './feedback-tickets.js';
export { type ReportHandedOver, ReportTickets } from './report-tickets.js';
