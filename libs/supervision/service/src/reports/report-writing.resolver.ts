import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, link, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import type { ReportDeclineReason } from '@standing/supervision/rules';
import { DeclineReport } from './decline-report.js';
import type { ReportParty } from './open-report.js';
import { ReportDeclineReasonKind } from './report-enums.graphql.js';
import { ReportType, SendReportInput } from './report.graphql.js';
import { CANNOT_SIGN, NO_LONGER } from './report-refusals.js';
import { ReportQueries } from './report.queries.js';
import { SendReport } from './send-report.js';
import { TakeBackReport } from './take-back-report.js';

/** What a supervisor does with a report, with the link that was mailed or signed in. */
@Resolver(() => ReportType)
export class ReportWritingResolver {
  constructor(
    private readonly queries: ReportQueries,
    private readonly send: SendReport,
    private readonly decline: DeclineReport,
    private readonly takeBack: TakeBackReport,
  ) {}

  @Allow('write-by-link', 'Report')
  @Query(() => ReportType, { description: 'The report that my link was sent for.' })
  reportToWrite(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<ReportType> {
    return this.queries.ofLink(reads, link(actor, 'write-report'));
  }

  @Allow('write', 'Report')
  @Mutation(() => ReportType, {
    description: `Sends a text, which is to sign it; the coach then reads it. Refused: ${NO_LONGER}, ${CANNOT_SIGN}, SUPERVISION_REPORT_CHANGED, SUPERVISION_REPORT_PART_MISSING, SUPERVISION_REPORT_TOO_LONG, SUPERVISION_REPORT_NAMES, SUPERVISION_REPORT_SAME.`,
  })
  async sendSupervisorReport(
    @Args('input') { reportId, seen, readiness, practice, supervision, namesNobody }: SendReportInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ReportType> {
    const input = { reportId, seen, readiness, practice, supervision, namesNobody };
    return this.read(reads, await this.send.execute(input, key, partyOf(actor)), actor);
  }

  @Allow('write', 'Report')
  @Mutation(() => ReportType, {
    description: `Declines to write a report, with a reason that the coach alone reads. Refused: ${NO_LONGER}, SUPERVISION_REPORT_SENT.`,
  })
  async declineSupervisorReport(
    @Args('reportId', { type: () => Uuid }) reportId: string,
    @Args('reason', { type: () => ReportDeclineReasonKind }) reason: ReportDeclineReason,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ReportType> {
    return this.read(reads, await this.decline.execute({ reportId, reason }, key, partyOf(actor)), actor);
  }

  @Allow('write', 'Report')
  @Mutation(() => ReportType, {
    description: `Takes back what I sent, signed by the coach or not, until they hand it over. Refused: ${NO_LONGER}, SUPERVISION_REPORT_NOTHING_SENT.`,
  })
  async takeBackSupervisorReport(
    @Args('reportId', { type: () => Uuid }) reportId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ReportType> {
    return this.read(reads, await this.takeBack.execute(reportId, key, partyOf(actor)), actor);
  }

  private read(reads: OperationReads, id: string, actor: Actor): Promise<ReportType> {
    const party = partyOf(actor);
    return party.kind === 'member' ? this.queries.oneOfMember(reads, id, party) : this.queries.ofLink(reads, party);
  }
}

/** The actor as the supervisor of a report; FORBIDDEN for anybody else. */
function partyOf(actor: Actor): ReportParty {
  return actor.kind === 'member' ? actor : link(actor, 'write-report');
}
