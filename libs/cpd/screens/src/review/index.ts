/** Audits of members: one's own, the board, and the review of one. */
export { AuditBoardScreen } from './board-screen.js';
export { OwnAuditScreen } from './own-audit-screen.js';
export { ReviewScreen } from './review-screen.js';
export { YourAudits } from './your-audits.js';
