import type { AnswerAgreementProps } from './answer-agreement.js';
import type { CharterProps } from './charter.js';
import type { CodeProps } from './code.js';
import type { ComplaintProps, ComplaintReceiptProps, ComplaintReturnProps } from './complaint.js';
import type { ConfirmSessionsProps } from './confirm-sessions.js';
import type { DemoMailboxProps, DemoMailProps, DemoPersonasProps } from './demo.js';
import type { AuditDrawProps, AuditDrawsProps } from './draws.js';
import type { GiveFeedbackProps } from './give-feedback.js';
import type { ErrorProps, NotFoundProps, ProblemProps } from './other.js';
import type { RegisterEntryProps, RegisterSearchProps } from './register.js';
import type { SignInCodeProps, SignInProps } from './sign-in.js';
import type { SignStatementProps } from './sign-statement.js';
import type { TransparencyProps } from './transparency.js';
import type { WriteReportProps } from './write-report.js';

/** Every server-rendered page and what it is told. */
export type PageProps = {
  readonly 'sign-in': SignInProps;
  readonly 'sign-in-code': SignInCodeProps;
  readonly 'demo-personas': DemoPersonasProps;
  readonly 'demo-mailbox': DemoMailboxProps;
  readonly 'demo-mail': DemoMailProps;
  readonly 'confirm-sessions': ConfirmSessionsProps;
  readonly 'answer-agreement': AnswerAgreementProps;
  readonly 'sign-statement': SignStatementProps;
  readonly 'write-report': WriteReportProps;
  readonly 'give-feedback': GiveFeedbackProps;
  readonly 'register-search': RegisterSearchProps;
  readonly 'register-entry': RegisterEntryProps;
  readonly charter: CharterProps;
  readonly code: CodeProps;
  readonly 'audit-draws': AuditDrawsProps;
  readonly 'audit-draw': AuditDrawProps;
  readonly transparency: TransparencyProps;
  readonly complaint: ComplaintProps;
  readonly 'complaint-return': ComplaintReturnProps;
  readonly 'complaint-receipt': ComplaintReceiptProps;
  readonly 'not-found': NotFoundProps;
  readonly problem: ProblemProps;
  readonly error: ErrorProps;
};

export type PageName = keyof PageProps;
