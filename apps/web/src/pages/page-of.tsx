import type { ReactElement } from 'react';
import { AnswerAgreementPage } from './agreement/answer-agreement-page.js';
import { CharterPage } from './charter/charter-page.js';
import { CodePage } from './code/code-page.js';
import { ComplaintPage } from './complaint/complaint-page.js';
import { ReceiptPage } from './complaint/receipt-page.js';
import { ReturnPage } from './complaint/return-page.js';
import { ConfirmSessionsPage } from './confirm/confirm-sessions-page.js';
import { DemoMailPage } from './demo/demo-mail-page.js';
import { DemoMailboxPage } from './demo/demo-mailbox-page.js';
import { DemoPersonasPage } from './demo/demo-personas-page.js';
import { AuditDrawPage } from './draws/audit-draw-page.js';
import { AuditDrawsPage } from './draws/audit-draws-page.js';
import { GiveFeedbackPage } from './feedback/give-feedback-page.js';
import { ErrorPage, NotFoundPage, ProblemPage } from './other/other-pages.js';
import { RegisterEntryPage } from './register/register-entry-page.js';
import { RegisterSearchPage } from './register/register-search-page.js';
import type { PageName, PageProps } from './props/page-props.js';
import { SignInCodePage } from './sign-in/sign-in-code-page.js';
import { SignInPage } from './sign-in/sign-in-page.js';
import { TransparencyPage } from './transparency/transparency-page.js';
import { WriteReportPage } from './report/write-report-page.js';
import { SignStatementPage } from './statement/sign-statement-page.js';

type Pages = { readonly [Name in PageName]: (props: PageProps[Name]) => ReactElement };

const pages: Pages = {
  'sign-in': (props) => <SignInPage {...props} />,
  'sign-in-code': (props) => <SignInCodePage {...props} />,
  'demo-personas': (props) => <DemoPersonasPage {...props} />,
  'demo-mailbox': (props) => <DemoMailboxPage {...props} />,
  'demo-mail': (props) => <DemoMailPage {...props} />,
  'confirm-sessions': (props) => <ConfirmSessionsPage {...props} />,
  'answer-agreement': (props) => <AnswerAgreementPage {...props} />,
  'sign-statement': (props) => <SignStatementPage {...props} />,
  'write-report': (props) => <WriteReportPage {...props} />,
  'give-feedback': (props) => <GiveFeedbackPage {...props} />,
  'register-search': (props) => <RegisterSearchPage {...props} />,
  'register-entry': (props) => <RegisterEntryPage {...props} />,
  charter: (props) => <CharterPage {...props} />,
  code: (props) => <CodePage {...props} />,
  'audit-draws': (props) => <AuditDrawsPage {...props} />,
  'audit-draw': (props) => <AuditDrawPage {...props} />,
  transparency: (props) => <TransparencyPage {...props} />,
  complaint: (props) => <ComplaintPage {...props} />,
  'complaint-return': (props) => <ReturnPage {...props} />,
  'complaint-receipt': (props) => <ReceiptPage {...props} />,
  'not-found': (props) => <NotFoundPage {...props} />,
  problem: (props) => <ProblemPage {...props} />,
  error: (props) => <ErrorPage {...props} />,
};

/** The element that a page's name and props stand for. */
export function pageOf<Name extends PageName>(name: Name, props: PageProps[Name]): ReactElement {
  return pages[name](props);
}
