import type { ContextDefinition } from '@standing/platform/graphql';
import { correspondenceMessages } from './correspondence.messages.js';
import { correspondencePolicy } from './correspondence.policy.js';
import { DemoMail } from './demo-mailbox/demo-mail.entity.js';
import { DemoMailQueries } from './demo-mailbox/demo-mail.queries.js';
import { DemoMailResolver } from './demo-mailbox/demo-mail.resolver.js';
import { AskForFreshLink } from './links/ask-for-fresh-link.js';
import { Link } from './links/link.entity.js';
import { LinkQueries } from './links/link.queries.js';
import { LinkResolver } from './links/link.resolver.js';
import { MintLink } from './links/mint-link.js';
import { Message } from './messages/message.entity.js';
import { OnAgreementProposed } from './messages/on-agreement-proposed.js';
import { OnAppealDecided } from './messages/on-appeal-decided.js';
import { OnAppealHearerNamed } from './messages/on-appeal-hearer-named.js';
import { OnApplicationConditional } from './messages/on-application-conditional.js';
import { OnApplicationDeclined } from './messages/on-application-declined.js';
import { OnAssessorAssigned } from './messages/on-assessor-assigned.js';
import { OnAssessorReminded } from './messages/on-assessor-reminded.js';
import { OnAuditNoticeDue } from './messages/on-audit-notice-due.js';
import { OnAwarded } from './messages/on-awarded.js';
import { OnCoverCheckAsked } from './messages/on-cover-check-asked.js';
import { OnCoverEnding } from './messages/on-cover-ending.js';
import { OnDeclarationDue } from './messages/on-declaration-due.js';
import { OnDraftMailDue } from './messages/on-draft-mail-due.js';
import { OnLoweringDeclined } from './messages/on-lowering-declined.js';
import { OnCaseErased } from './messages/on-case-erased.js';
import { OnLetterWritten } from './messages/on-letter-written.js';
import { OnConfirmationAsked } from './messages/on-confirmation-asked.js';
import { OnModeratorAppointed } from './messages/on-moderator-appointed.js';
import { OnContinuityNoticeDue } from './messages/on-continuity-notice-due.js';
import { OnProofDecided } from './messages/on-proof-decided.js';
import { OnReminderDue } from './messages/on-reminder-due.js';
import { OnReportAgreed } from './messages/on-report-agreed.js';
import { OnReportAsked } from './messages/on-report-asked.js';
import { OnReportSent } from './messages/on-report-sent.js';
import { OnIdentityRequestWaits } from './messages/on-identity-request-waits.js';
import { OnScreeningDue } from './messages/on-screening-due.js';
import { OnSignatureReminderDue } from './messages/on-signature-reminder-due.js';
import { OnStatementToSign } from './messages/on-statement-to-sign.js';
import { OnSupervisorUnavailable } from './messages/on-supervisor-unavailable.js';
import { OnSignInCodeAsked } from './messages/on-sign-in-code-asked.js';
import { OnTermsProposed } from './messages/on-terms-proposed.js';
import { OnWithdrawn } from './messages/on-withdrawn.js';
import { Sender } from './messages/sender.js';
import { SendMessage } from './messages/send-message.js';
import { WriteCoverMail } from './messages/write-cover-mail.js';
import { WriteDraftMail } from './messages/write-draft-mail.js';
import { WriteJudgementMail } from './messages/write-judgement-mail.js';
import { WriteReportMail } from './messages/write-report-mail.js';
import { WriteReminderMail } from './messages/write-reminder-mail.js';
import { WriteSupervisionMail } from './messages/write-supervision-mail.js';
import { WriteNoticeMail } from './messages/write-notice-mail.js';
import { WriteMail } from './messages/write-mail.js';
import { Post } from './post/post.js';

const handlers = [
  OnSignInCodeAsked,
  OnConfirmationAsked,
  OnAgreementProposed,
  OnTermsProposed,
  OnDeclarationDue,
  OnAwarded,
  OnLoweringDeclined,
  OnLetterWritten,
  OnCaseErased,
  OnScreeningDue,
  OnIdentityRequestWaits,
  OnDraftMailDue,
  OnWithdrawn,
  OnProofDecided,
  OnStatementToSign,
  OnSupervisorUnavailable,
  OnReportAsked,
  OnReportSent,
  OnReportAgreed,
  OnContinuityNoticeDue,
  OnCoverEnding,
  OnCoverCheckAsked,
  OnAuditNoticeDue,
  OnReminderDue,
  OnSignatureReminderDue,
  OnApplicationConditional,
  OnApplicationDeclined,
  OnAppealDecided,
  OnAssessorAssigned,
  OnAssessorReminded,
  OnModeratorAppointed,
  OnAppealHearerNamed,
];

/** Everything that correspondence is made of. */
export const correspondence: ContextDefinition = {
  name: 'correspondence',
  entities: [Message, Link, DemoMail],
  providers: [
    ...handlers,
    Sender,
    SendMessage,
    WriteMail,
    WriteJudgementMail,
    WriteDraftMail,
    WriteReminderMail,
    WriteSupervisionMail,
    WriteReportMail,
    WriteNoticeMail,
    WriteCoverMail,
    Post,
    LinkResolver,
    LinkQueries,
    MintLink,
    AskForFreshLink,
    DemoMailResolver,
    DemoMailQueries,
  ],
  handlers,
  policy: correspondencePolicy,
  messages: correspondenceMessages,
};
