import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { CancelSimulation } from './cancel-simulation.js';
import { SimulateSchemeDraft } from './simulate-scheme-draft.js';
import { SimulatedPersonConnection, SimulateSchemeInput, SimulationType } from './simulation.graphql.js';
import { SimulationQueries } from './simulation.queries.js';

@Resolver(() => SimulationType)
export class SimulationResolver {
  constructor(
    private readonly queries: SimulationQueries,
    private readonly simulate: SimulateSchemeDraft,
    private readonly cancel: CancelSimulation,
  ) {}

  @Allow('simulate', 'Scheme')
  @Query(() => [SimulationType], { description: 'The simulations of a draft, the latest first.' })
  simulations(
    @Args('draftId', { type: () => Uuid }) draftId: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<SimulationType[]> {
    return this.queries.ofDraft(reads, draftId, member(actor));
  }

  @Allow('simulate', 'Scheme')
  @Query(() => SimulationType)
  simulation(
    @Args('id', { type: () => Uuid }) id: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<SimulationType> {
    return this.queries.byId(reads, id, member(actor));
  }

  @ResolveField(() => SimulatedPersonConnection, {
    nullable: true,
    description:
      'Those who drop, by level. Null for those who may not see names, and 90 days after the end, when names are erased; empty until done.',
  })
  exceptions(
    @Parent() simulation: SimulationType,
    @Args('first', {
      type: () => Int,
      nullable: true,
      defaultValue: 50,
      description: 'How many at the most; 50 is the limit.',
    })
    first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'The cursor after which to begin.' })
    after: string | null,
    @Args('chapterId', { type: () => Uuid, nullable: true, description: 'Of this chapter alone; of any if left out.' })
    chapterId: string | null,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<SimulatedPersonConnection | null> {
    return this.queries.exceptions(reads, simulation, { first: first ?? 50, after, chapterId }, actor.locale);
  }

  @Allow('simulate', 'Scheme')
  @Mutation(() => SimulationType, {
    description:
      'Works out, member by member and by what is known now, what each would be on a day. STALE when the draft was changed since. Refused: ACCREDITATION_DRAFT_CLOSED, ACCREDITATION_DRAFT_HAS_MISTAKES, ACCREDITATION_CHOICE_NOT_ONE, ACCREDITATION_SIMULATION_DAY_PAST, ACCREDITATION_SIMULATION_DAY_FAR, ACCREDITATION_SIMULATION_RUNNING.',
  })
  async simulateSchemeDraft(
    @Args('input') { draftId, revision, on, against }: SimulateSchemeInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<SimulationType> {
    const me = member(actor);
    const id = await this.simulate.execute({ draftId, revision, on, against }, key, me);
    return this.queries.byId(reads, id, me);
  }

  @Allow('simulate', 'Scheme')
  @Mutation(() => SimulationType, {
    description: 'Stops a simulation; it stays without figures. Refused: ACCREDITATION_SIMULATION_OVER.',
  })
  async cancelSimulation(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<SimulationType> {
    const me = member(actor);
    await this.cancel.execute(id, key, me);
    return this.queries.byId(reads, id, me);
  }
}
