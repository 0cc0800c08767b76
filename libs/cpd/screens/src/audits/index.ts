/** Draws of those whose activities are audited: in the office, and one's own row in them. */
export { AuditDrawsScreen } from './audit-draws-screen.js';
export { AuditsCard } from './audits-card.js';
export { OwnAudits } from './own-audits.js';
