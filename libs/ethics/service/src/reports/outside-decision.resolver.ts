import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { OutsideDecisionInput, OutsideDecisionType, OutsideReportsType } from './outside-decision.graphql.js';
import { OutsideDecisionQueries } from './outside-decision.queries.js';
import { ReportOutsideDecision } from './report-outside-decision.js';
import { TakeBackOutsideDecision } from './take-back-outside-decision.js';

@Resolver(() => OutsideDecisionType)
export class OutsideDecisionResolver {
  constructor(
    private readonly queries: OutsideDecisionQueries,
    private readonly report: ReportOutsideDecision,
    private readonly takeBack: TakeBackOutsideDecision,
  ) {}

  @Allow('read', 'Declaration')
  @Query(() => OutsideReportsType, { description: 'What the reader reported of themself.' })
  myOutsideReports(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<OutsideReportsType> {
    return this.queries.own(reads, member(actor).personId);
  }

  @Allow('read', 'OutsideDecision')
  @Query(() => [OutsideDecisionType], {
    description: 'What members reported of themselves, the latest first, 500 at the most. For registrars.',
  })
  outsideDecisions(@Reads() reads: OperationReads): Promise<OutsideDecisionType[]> {
    return this.queries.listed(reads, null);
  }

  @Allow('sign', 'Declaration')
  @Mutation(() => OutsideReportsType, {
    description:
      'Reports a final judgment or a sanction elsewhere; registrars alone read it. Refused: ETHICS_REPORT_NOT_TAKEN, _IN_FUTURE, _AUTHORITY_DIFFERS.',
  })
  async reportOutsideDecision(
    @Args('input') input: OutsideDecisionInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<OutsideReportsType> {
    await this.report.execute(input, key, member(actor));
    reads.refresh();
    return this.queries.own(reads, member(actor).personId);
  }

  @Allow('sign', 'Declaration')
  @Mutation(() => OutsideReportsType, { description: 'Says that it was reported by mistake; NOT_FOUND for another’s.' })
  async takeBackOutsideDecision(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<OutsideReportsType> {
    await this.takeBack.execute(id, key, member(actor));
    reads.refresh();
    return this.queries.own(reads, member(actor).personId);
  }
}
