import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, hotRead, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { CpdPlanInput, CpdPlanType } from './plan.graphql.js';
import { TakePlanBack } from './take-plan-back.js';
import { TellPlan } from './tell-plan.js';

const plansOfPerson = hotRead<CpdPlanType>({
  name: 'cpd.plans-of-person',
  text: `select id, from_on as "fromOn", until_on as "untilOn", topics from (
      select distinct on (id) * from cpd.plans where body_id = $1 and person_id = $2 order by id, revision desc) standing
    where state = 'active' order by from_on desc, id limit 50`,
});

/** The doors to what a coach tells of plans. Each returns those that stand. */
@Resolver(() => CpdPlanType)
export class PlanResolver {
  constructor(
    private readonly tellPlan: TellPlan,
    private readonly takeBack: TakePlanBack,
  ) {}

  @Query(() => [CpdPlanType], { description: "The reader's own plans that were told, the latest first; at most 50." })
  @Allow('read', 'CpdAim')
  myCpdPlans(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<CpdPlanType[]> {
    return reads.rows(plansOfPerson, [member(actor).personId]);
  }

  @Mutation(() => [CpdPlanType], {
    description:
      'Tells the body that the reader has planned, from today on; nothing of an aim leaves. The plan before ends the day before. Refused: CPD_PLAN_NO_AIM, CPD_PLAN_TOPICS_WRONG, CPD_PLAN_DAY_WRONG.',
  })
  @Allow('write', 'CpdAim')
  async tellCpdPlan(
    @Args('input', { type: () => CpdPlanInput }) { untilOn, topics }: CpdPlanInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CpdPlanType[]> {
    await this.tellPlan.execute({ untilOn, topics: [...new Set(topics)] }, key, member(actor));
    reads.refresh();
    return this.myCpdPlans(actor, reads);
  }

  @Mutation(() => [CpdPlanType], {
    description: 'Takes back that there was a plan; NOT_FOUND for one that does not stand.',
  })
  @Allow('write', 'CpdAim')
  async takeCpdPlanBack(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CpdPlanType[]> {
    await this.takeBack.execute(id, key, member(actor));
    reads.refresh();
    return this.myCpdPlans(actor, reads);
  }
}
