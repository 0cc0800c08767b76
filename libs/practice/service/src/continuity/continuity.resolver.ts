import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { ConfirmPlan } from './confirm-plan.js';
import {
  ContinuityKeyType,
  ContinuityPlanType,
  ContinuityTrustType,
  ReleasedContinuityListType,
} from './continuity.graphql.js';
import { ContinuityQueries } from './continuity.queries.js';
import { LeavePlan } from './leave-plan.js';

/** What either of the two reads and says of a continuity plan. */
@Resolver(() => ContinuityPlanType)
export class ContinuityResolver {
  constructor(
    private readonly queries: ContinuityQueries,
    private readonly leave: LeavePlan,
    private readonly confirm: ConfirmPlan,
  ) {}

  @Allow('keep', 'ContinuityPlan')
  @Query(() => ContinuityPlanType, {
    nullable: true,
    description: 'The plan that the reader named a colleague in last; null where they never did.',
  })
  myContinuityPlan(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<ContinuityPlanType | null> {
    return this.queries.own(reads, member(actor));
  }

  @Allow('keep', 'ContinuityPlan')
  @Query(() => [ContinuityTrustType], {
    description: 'The plans in which a coach counts on the reader, asked or in force, the latest first.',
  })
  continuityEntrustedToMe(
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ContinuityTrustType[]> {
    return this.queries.entrusted(reads, member(actor));
  }

  @Allow('keep', 'ContinuityPlan')
  @Query(() => ContinuityKeyType, {
    nullable: true,
    description: 'The key to which lists for the reader are encrypted; null while they made none.',
  })
  myContinuityKey(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<ContinuityKeyType | null> {
    return this.queries.ownKey(reads, member(actor));
  }

  @Allow('keep', 'ContinuityPlan')
  @Query(() => ReleasedContinuityListType, {
    description: 'The list of a plan, to the colleague once it is released; NOT_FOUND before, and to everybody else.',
  })
  releasedContinuityList(
    @Args('planId', { type: () => Uuid }) planId: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ReleasedContinuityListType> {
    return this.queries.released(reads, member(actor), planId);
  }

  @Allow('keep', 'ContinuityPlan')
  @Mutation(() => Uuid, {
    description:
      'The coach ends a plan, or the colleague steps down, at any time; the plan’s id. The list is no longer kept. Refused: PRACTICE_CONTINUITY_NOT_IN_FORCE.',
  })
  leaveContinuityPlan(
    @Args('planId', { type: () => Uuid }) planId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.leave.execute(planId, key, member(actor));
  }

  @Allow('keep', 'ContinuityPlan')
  @Mutation(() => Uuid, {
    description:
      'Either of the two says that the plan still holds; the plan’s id. It is due twelve civil months after both last did. Refused: PRACTICE_CONTINUITY_NOT_IN_FORCE, PRACTICE_CONTINUITY_LIST_MISSING, PRACTICE_CONTINUITY_CONFIRMED_TODAY.',
  })
  confirmContinuityPlan(
    @Args('planId', { type: () => Uuid }) planId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.confirm.execute(planId, key, member(actor));
  }
}
