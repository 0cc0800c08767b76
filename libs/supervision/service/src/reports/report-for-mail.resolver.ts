import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, hotRead, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { type ReportEnd, type ReportRecord, reportState } from '@standing/supervision/rules';
import { ReportForMailType } from './report.graphql.js';
import { REPORT_FOR_MAIL } from './report.sql.js';

type Row = Omit<ReportForMailType, 'state'> & {
  readonly level: string;
  readonly ended: ReportEnd | null;
  readonly handedOverOn: string | null;
  /** Of the last version; null where none was sent. */
  readonly number: number | null;
  readonly text: string;
  readonly sha256: string;
  readonly isSigned: boolean;
  readonly changeAsked: boolean;
};

const forMail = hotRead<Row>({ name: 'supervision.report-for-mail', text: REPORT_FOR_MAIL });

@Resolver(() => ReportForMailType)
export class ReportForMailResolver {
  @Allow('write-to', 'Supervisor')
  @Query(() => ReportForMailType, { description: 'What mails about a report say of it; for the part that sends them.' })
  async supervisorReportForMail(
    @Args('id', { type: () => Uuid }) id: string,
    @Reads() reads: OperationReads,
  ): Promise<ReportForMailType> {
    const { personId, coachName, supervisorName, ...row } = await reads.row(forMail, [id]);
    return { personId, coachName, supervisorName, state: reportState({ ...row, latest: latestOf(row) }) };
  }
}

function latestOf({
  number,
  text,
  sha256,
  isSigned,
  changeAsked,
}: Omit<Row, 'personId' | 'coachName' | 'supervisorName'>): ReportRecord['latest'] {
  if (number === null) return null;
  return { number, text, sha256, changeAsked, signedBy: isSigned ? ['coach', 'supervisor'] : ['supervisor'] };
}
