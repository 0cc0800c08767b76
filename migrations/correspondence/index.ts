import type { MigrationClass } from '@standing/platform/database';
import { plumbing } from '../plumbing.js';
import { MessagesAndLinks1790000001000 } from './1790000001000-messages-and-links.js';
import { AwardMail1790000010000 } from './1790000010000-award-mail.js';
import { CaseMail1790000011000 } from './1790000011000-case-mail.js';
import { ReminderMail1790000014000 } from './1790000014000-reminder-mail.js';
import { JudgementMail1790000015000 } from './1790000015000-judgement-mail.js';
import { ConditionMail1790000020000 } from './1790000020000-condition-mail.js';
import { LoweringMail1790000022000 } from './1790000022000-lowering-mail.js';
import { AssessorReminderMail1790000024000 } from './1790000024000-assessor-reminder-mail.js';
import { ProofMail1790000026000 } from './1790000026000-proof-mail.js';
import { SignatureReminderMail1790000029000 } from './1790000029000-signature-reminder-mail.js';
import { StatementMail1790000028000 } from './1790000028000-statement-mail.js';
import { ContinuityMail1790000031000 } from './1790000031000-continuity-mail.js';
import { ReportMail1790000032000 } from './1790000032000-report-mail.js';
import { CoverMail1790000034000 } from './1790000034000-cover-mail.js';
import { DraftMail1790000071000 } from './1790000071000-draft-mail.js';
import { CustodyMail1790000073500 } from './1790000073500-custody-mail.js';
import { ScreeningMail1790000072000 } from './1790000072000-screening-mail.js';
import { AuditMail1790000033000 } from './1790000033000-audit-mail.js';

/** The migrations of correspondence, in the order in which they run. */
export const correspondence: readonly MigrationClass[] = [
  plumbing('correspondence'),
  MessagesAndLinks1790000001000,
  AwardMail1790000010000,
  CaseMail1790000011000,
  ReminderMail1790000014000,
  JudgementMail1790000015000,
  ConditionMail1790000020000,
  LoweringMail1790000022000,
  AssessorReminderMail1790000024000,
  ProofMail1790000026000,
  StatementMail1790000028000,
  SignatureReminderMail1790000029000,
  ContinuityMail1790000031000,
  ReportMail1790000032000,
  AuditMail1790000033000,
  CoverMail1790000034000,
  DraftMail1790000071000,
  ScreeningMail1790000072000,
  CustodyMail1790000073500,
];
