import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Correction } from '@standing/complaints/rules';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { ProposeReport } from './propose-report.js';
import { PublishReport } from './publish-report.js';
import { CorrectionEnum, TransparencyPreview, TransparencyReport } from './report.graphql.js';
import { ReportQueries } from './report.queries.js';

/** What the public reads once a year, and how it comes to be published. */
@Resolver()
export class ReportResolver {
  constructor(
    private readonly queries: ReportQueries,
    private readonly propose: ProposeReport,
    private readonly publish: PublishReport,
  ) {}

  @Query(() => [TransparencyReport], {
    description:
      'What is published of complaints, for anybody: every edition, the latest year first and of a year its latest edition.',
  })
  @Allow('read', 'TransparencyReport')
  transparencyReports(
    @Args('year', { type: () => Int, nullable: true, description: 'Of one year alone; of every year where null.' })
    year: number | null,
    @Reads() reads: OperationReads,
  ): Promise<TransparencyReport[]> {
    return this.queries.published(reads, year);
  }

  @Query(() => TransparencyPreview, {
    description:
      'What would be published of a year today, for registrars; without a number while the year is not over.',
  })
  @Allow('publish', 'TransparencyReport')
  transparencyPreview(
    @Args('year', { type: () => Int, description: 'A civil year.' }) year: number,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<TransparencyPreview> {
    return this.queries.preview(reads, member(actor), year);
  }

  @Mutation(() => TransparencyPreview, {
    description:
      'A registrar proposes what is published of a year, with the numbers of this moment. Refused: COMPLAINTS_REPORT_YEAR_NOT_OVER, COMPLAINTS_REPORT_NOTHING_TO_CORRECT, COMPLAINTS_REPORT_REASON_MISSING, COMPLAINTS_REPORT_UNCHANGED.',
  })
  @Allow('publish', 'TransparencyReport')
  async proposeTransparencyReport(
    @Args('year', { type: () => Int, description: 'A civil year that is over.' }) year: number,
    @Args('correction', {
      type: () => CorrectionEnum,
      nullable: true,
      description: 'Why it is published again; null of a first edition.',
    })
    correction: Correction | null,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<TransparencyPreview> {
    await this.propose.execute({ year, correction: correction ?? null }, key, member(actor));
    reads.refresh();
    return this.queries.preview(reads, member(actor), year);
  }

  @Mutation(() => TransparencyReport, {
    description:
      'Another registrar publishes what was proposed last of a year; it never changes afterwards. Refused: COMPLAINTS_REPORT_SECOND_PERSON, COMPLAINTS_REPORT_REPLACED.',
  })
  @Allow('publish', 'TransparencyReport')
  async publishTransparencyReport(
    @Args('proposalId', { type: () => Uuid }) proposalId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<TransparencyReport> {
    const id = await this.publish.execute(proposalId, key, member(actor));
    reads.refresh();
    return this.queries.one(reads, id);
  }
}
