import { Args, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { ApplicationDraftType, TakeReportInput } from './application-draft.graphql.js';
import { ApplicationDraftQueries } from './application-draft.queries.js';
import { LeaveReportOut } from './leave-report-out.js';
import { TakeReport } from './take-report.js';

/** The step of an application in which a supervisor's report is taken into it. */
@Resolver(() => ApplicationDraftType)
export class DraftReportResolver {
  constructor(
    private readonly drafts: ApplicationDraftQueries,
    private readonly take: TakeReport,
    private readonly leave: LeaveReportOut,
  ) {}

  @Allow('apply-for', 'Level')
  @Mutation(() => ApplicationDraftType, {
    nullable: true,
    description:
      'Takes a report into my draft that my supervisor and I signed, in place of the one that is in it. STALE where another window changed that. Refused: ACCREDITATION_REPORT_UNKNOWN, ACCREDITATION_REPORT_TEXT, ACCREDITATION_REPORT_OTHER_LEVEL.',
  })
  async takeSupervisorReport(
    @Args('input') { text, ticket, revision }: TakeReportInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ApplicationDraftType | null> {
    await this.take.execute({ text, ticket, revision }, key, member(actor));
    return this.drafts.mine(reads, member(actor));
  }

  @Allow('apply-for', 'Level')
  @Mutation(() => ApplicationDraftType, {
    nullable: true,
    description: 'Leaves the report out of my draft again. STALE where another window changed that.',
  })
  async leaveSupervisorReportOut(
    @Args('revision', { type: () => Int, description: 'The `supervisorReportRevision` that I saw.' }) revision: number,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ApplicationDraftType | null> {
    await this.leave.execute(revision, key, member(actor));
    return this.drafts.mine(reads, member(actor));
  }
}
