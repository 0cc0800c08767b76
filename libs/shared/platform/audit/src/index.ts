/** An append-only chain of who did what, in which a change, a loss or a swap of lines shows. */
export { appendAudit, type AuditLine } from './append-audit.js';
export { verifyAudit, type AuditBreak } from './verify-audit.js';
