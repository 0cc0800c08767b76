import { AnswerAudit } from './review/answer-audit.js';
import { Apart } from './review/apart.js';
import { AskAgain } from './review/ask-again.js';
import { AskForTime } from './review/ask-for-time.js';
import { AuditFileQueries } from './review/audit-file.queries.js';
import { AuditFileResolver } from './review/audit-file.resolver.js';
import { CloseFile } from './review/close-file.js';
import { DecideTime } from './review/decide-time.js';
import { DecideFollowUp } from './review/follow-up.js';
import { NameAuditor } from './review/name-auditor.js';
import { NoticeForMailResolver } from './review/notice-for-mail.resolver.js';
import { OwnAuditResolver } from './review/own-audit.resolver.js';
import { RemindAudited } from './review/remind-audited.js';
import { RemindOfAudits } from './review/remind-audited.job.js';
import {
  AuditAnswerLineRow,
  AuditAnswerRow,
  AuditAuditorRow,
  AuditClosureRow,
  AuditFileRow,
  AuditFollowUpRow,
  AuditNoticeRow,
  AuditRoundRow,
  AuditTimeAskedRow,
  AuditTimeDecidedRow,
  AuditWordRow,
} from './review/review.entities.js';
import { SayOfActivity } from './review/say-of-activity.js';
import { SpendableResolver } from './review/spendable.resolver.js';
import { SpendHours } from './review/spend-hours.js';

const asked = [AuditFileRow, AuditRoundRow, AuditTimeAskedRow, AuditTimeDecidedRow, AuditAnswerRow, AuditAnswerLineRow];

const reviewed = [AuditAuditorRow, AuditWordRow, AuditClosureRow, AuditFollowUpRow, AuditNoticeRow];

const ofTheMember = [AnswerAudit, AskForTime, RemindAudited];

const ofTheOffice = [NameAuditor, DecideTime, SayOfActivity, AskAgain, CloseFile, DecideFollowUp, SpendHours];

/** Audits of members who were drawn, answered, reviewed and closed: what they are made of. */
export const reviewing = {
  entities: [...asked, ...reviewed],
  providers: [
    ...ofTheMember,
    ...ofTheOffice,
    Apart,
    RemindOfAudits,
    AuditFileQueries,
    OwnAuditResolver,
    AuditFileResolver,
    SpendableResolver,
    NoticeForMailResolver,
  ],
};
