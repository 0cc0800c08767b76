import { readReport } from '@standing/accreditation/rules';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import type { ApplicationReportType } from './application-report.graphql.js';

/** SQL: what of a report is read, wherever it is kept. */
export const REPORT_COLUMNS = `r.text, r.supervisor_signed_on as "supervisorSignedOn",
  r.applicant_signed_on as "applicantSignedOn", r.address_checked as "addressChecked"`;

export type ReportRead = Omit<ApplicationReportType, 'readiness' | 'practice' | 'supervision'> & {
  readonly text: string;
};

const reportOf = hotRead<ReportRead>({
  name: 'accreditation.report-of-application',
  text: `select ${REPORT_COLUMNS} from accreditation.application_reports r where r.body_id = $1 and r.application_id = $2`,
});

/** The supervisor's report that was sent with the application; null where there is none. Whoever may read the answers may. */
export async function reportRead(reads: OperationReads, applicationId: string): Promise<ApplicationReportType | null> {
  const report = await reads.maybe(reportOf, [applicationId]);
  return report && shownReport(report);
}

/** What it says, and when it was signed. */
export function shownReport({ text, supervisorSignedOn, applicantSignedOn, addressChecked }: ReportRead) {
  return { ...readReport(text), supervisorSignedOn, applicantSignedOn, addressChecked };
}
