import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import {
  Allow,
  CurrentActor,
  member,
  OperationReads,
  Reads,
  RefusalType,
  sentenceOf,
  Uuid,
} from '@standing/platform/graphql';
import { messages } from '../messages.js';
import { SupervisorType } from '../supervisors/supervisor.graphql.js';
import { supervisorById } from '../supervisors/supervisor.queries.js';
import { ReportType, ReportVersionType } from './report.graphql.js';
import { CANNOT_SIGN } from './report-refusals.js';
import { ReportQueries } from './report.queries.js';

/** What either of the two reads of a report. The body reads nothing of it. */
@Resolver(() => ReportType)
export class ReportResolver {
  constructor(private readonly queries: ReportQueries) {}

  @Allow('read', 'OwnSupervision')
  @Query(() => [ReportType], {
    description: 'The reports of which I am the coach or the supervisor, the latest first; 200 at the most.',
  })
  mySupervisorReports(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<ReportType[]> {
    return this.queries.ofMember(reads, member(actor));
  }

  @Allow('read', 'OwnSupervision')
  @Query(() => ReportType, { description: 'One of those; NOT_FOUND for any other, whatever the role of who asks.' })
  supervisorReport(
    @Args('id', { type: () => Uuid }) id: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ReportType> {
    return this.queries.oneOfMember(reads, id, member(actor));
  }

  @ResolveField(() => [ReportVersionType], { description: 'The latest first: that one is to be signed.' })
  versions(@Parent() report: ReportType, @Reads() reads: OperationReads): Promise<ReportVersionType[]> {
    return this.queries.versions(reads, report);
  }

  @ResolveField(() => SupervisorType)
  supervisor(
    @Parent() { supervisorId }: ReportType,
    @Reads() reads: OperationReads,
  ): Promise<SupervisorType | undefined> {
    return supervisorById(reads, supervisorId);
  }

  @ResolveField(() => [RefusalType], {
    description: `Why the supervisor signs no text today; empty where they can. ${CANNOT_SIGN}.`,
  })
  async supervisorCannotSign(
    @Parent() report: ReportType,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<RefusalType[]> {
    const refusals = await this.queries.supervisorCannotSign(reads, report);
    return refusals.map((refusal) => sentenceOf(refusal, messages, actor.locale));
  }
}
