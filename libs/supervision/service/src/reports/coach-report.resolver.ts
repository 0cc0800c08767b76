import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { AskForChange } from './ask-for-change.js';
import { AskForReport } from './ask-for-report.js';
import { AskForReportAgain } from './ask-for-report-again.js';
import { HandOverReport } from './hand-over-report.js';
import { ReportHandedOverType, ReportType } from './report.graphql.js';
import { CANNOT_SIGN, NO_LONGER } from './report-refusals.js';
import { ReportQueries } from './report.queries.js';
import { SignReport } from './sign-report.js';

/** What a coach does with a report on them: they write no word of it. */
@Resolver(() => ReportType)
export class CoachReportResolver {
  constructor(
    private readonly queries: ReportQueries,
    private readonly ask: AskForReport,
    private readonly again: AskForReportAgain,
    private readonly change: AskForChange,
    private readonly sign: SignReport,
    private readonly handOver: HandOverReport,
  ) {}

  @Allow('have', 'Report')
  @Mutation(() => ReportType, {
    description: `Asks the supervisor of my agreement for a report on me for a level, which they are sent a link to write. Refused: SUPERVISION_REPORT_LEVEL, SUPERVISION_NOT_AGREED, SUPERVISION_REPORT_NO_SESSION, SUPERVISION_REPORT_OPEN, ${CANNOT_SIGN}.`,
  })
  async askForSupervisorReport(
    @Args('agreementId', { type: () => Uuid }) agreementId: string,
    @Args('level', { type: () => String, description: 'The level’s code.' }) level: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ReportType> {
    return this.read(reads, await this.ask.execute({ agreementId, level }, key, member(actor)), actor);
  }

  @Allow('have', 'Report')
  @Mutation(() => ReportType, {
    description: `Asks the supervisor once more to write, or to write anew; once a day at the most. Refused: SUPERVISION_REPORT_NOT_AWAITED, SUPERVISION_REPORT_ASKED_TODAY, ${CANNOT_SIGN}.`,
  })
  async askForSupervisorReportAgain(
    @Args('reportId', { type: () => Uuid }) reportId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ReportType> {
    return this.read(reads, await this.again.execute(reportId, key, member(actor)), actor);
  }

  @Allow('have', 'Report')
  @Mutation(() => ReportType, {
    description: `Asks for a change of the version that I read, once for each version. Refused: ${NO_LONGER}, SUPERVISION_REPORT_CHANGED, SUPERVISION_REPORT_SIGNED, SUPERVISION_REPORT_CHANGE_ASKED, SUPERVISION_REPORT_WORDS_MISSING, SUPERVISION_REPORT_TOO_LONG, ${CANNOT_SIGN}.`,
  })
  async askToChangeSupervisorReport(
    @Args('reportId', { type: () => Uuid }) reportId: string,
    @Args('sha256', { type: () => String }) sha256: string,
    @Args('words', { type: () => String, description: '1000 characters at most; only the two read them.' })
    words: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ReportType> {
    return this.read(reads, await this.change.execute({ reportId, sha256, words }, key, member(actor)), actor);
  }

  @Allow('have', 'Report')
  @Mutation(() => ReportType, {
    description: `Signs the version that I read: what it says was discussed with me, and I agree that it is used. Refused: ${NO_LONGER}, SUPERVISION_REPORT_CHANGED, SUPERVISION_REPORT_NAMES.`,
  })
  async signSupervisorReport(
    @Args('reportId', { type: () => Uuid }) reportId: string,
    @Args('sha256', { type: () => String }) sha256: string,
    @Args('namesNobody', { type: () => Boolean, description: 'Whether I say that the text names nobody.' })
    namesNobody: boolean,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ReportType> {
    return this.read(reads, await this.sign.execute({ reportId, sha256, namesNobody }, key, member(actor)), actor);
  }

  @Allow('have', 'Report')
  @Mutation(() => ReportHandedOverType, {
    description:
      'Hands a report over that both signed, to be taken into an application; nothing in it changes from then on. Done again, it gives another ticket. Refused: SUPERVISION_REPORT_CLOSED, SUPERVISION_REPORT_NOT_SIGNED.',
  })
  async handOverSupervisorReport(
    @Args('reportId', { type: () => Uuid }) reportId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ReportHandedOverType> {
    const id = await this.handOver.execute(reportId, key, member(actor));
    return this.queries.handedOver(reads, id, member(actor));
  }

  private read(reads: OperationReads, id: string, actor: Actor): Promise<ReportType> {
    return this.queries.oneOfMember(reads, id, member(actor));
  }
}
