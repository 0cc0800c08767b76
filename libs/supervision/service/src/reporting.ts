import { AskForChange } from './reports/ask-for-change.js';
import { AskForReport } from './reports/ask-for-report.js';
import { AskForReportAgain } from './reports/ask-for-report-again.js';
import { CoachReportResolver } from './reports/coach-report.resolver.js';
import { DeclineReport } from './reports/decline-report.js';
import { HandOverReport } from './reports/hand-over-report.js';
import { ReportForMailResolver } from './reports/report-for-mail.resolver.js';
import { ReportSignatureRow } from './reports/report-signature.entity.js';
import { ReportChangeRow, ReportVersionRow } from './reports/report-version.entity.js';
import { ReportVersionResolver } from './reports/report-version.resolver.js';
import { ReportWritingResolver } from './reports/report-writing.resolver.js';
import { ReportRow } from './reports/report.entity.js';
import { ReportQueries } from './reports/report.queries.js';
import { ReportResolver } from './reports/report.resolver.js';
import { SendReport } from './reports/send-report.js';
import { SignReport } from './reports/sign-report.js';
import { TakeBackReport } from './reports/take-back-report.js';

const useCases = [
  AskForReport,
  AskForReportAgain,
  SendReport,
  AskForChange,
  SignReport,
  DeclineReport,
  TakeBackReport,
  HandOverReport,
];

const resolvers = [
  ReportResolver,
  ReportVersionResolver,
  CoachReportResolver,
  ReportWritingResolver,
  ReportForMailResolver,
];

/** Reports for an application, one text that both sign: what they are made of. */
export const reporting = {
  entities: [ReportRow, ReportVersionRow, ReportSignatureRow, ReportChangeRow],
  providers: [...useCases, ReportQueries, ...resolvers],
};
