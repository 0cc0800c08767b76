import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import {
  Allow,
  CurrentActor,
  DayScalar,
  Instant,
  member,
  OperationReads,
  Reads,
  Uuid,
} from '@standing/platform/graphql';
import { AimAt } from '../aims/aim-at.js';
import { LevelType } from '../schemes/scheme.graphql.js';
import { StandingChangeType, StandingReasonType } from './held.graphql.js';
import { shownChanges, shownReasons } from './held.queries.js';
import { DecisionType, StandingType } from './standing.graphql.js';
import { StandingQueries } from './standing.queries.js';

@Resolver(() => StandingType)
export class StandingResolver {
  constructor(
    private readonly queries: StandingQueries,
    private readonly aim: AimAt,
  ) {}

  @Allow('read', 'Standing')
  @Query(() => StandingType, {
    description: 'Where a person stands. Without arguments: where I stand today, towards the level I aim at.',
  })
  standing(
    @Args('personId', {
      type: () => Uuid,
      nullable: true,
      description: 'Anybody else is found by officers and registrars alone.',
    })
    personId: string | null,
    @Args('level', {
      type: () => String,
      nullable: true,
      description: 'The code of a level; the one aimed at when left out.',
    })
    level: string | null,
    @Args('on', { type: () => DayScalar, nullable: true, description: 'The day asked about; today when left out.' })
    on: string | null,
    @Args('asKnownAt', {
      type: () => Instant,
      nullable: true,
      description: "Only what was known then, on the body's clock; all that is known now when left out.",
    })
    asKnownAt: Date | null,
    @Args('asKnownOn', {
      type: () => DayScalar,
      nullable: true,
      description: "The same by a day: what was known when it ended in the body's zone. `asKnownAt` wins over it.",
    })
    asKnownOn: string | null,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<StandingType> {
    return this.queries.standing(reads, { personId, level, on, asKnownAt, asKnownOn }, member(actor));
  }

  @Allow('aim', 'Level')
  @Mutation(() => StandingType, { description: 'Says which level I work towards.' })
  async aimAt(
    @Args('level', { type: () => String }) level: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<StandingType> {
    await this.aim.execute(level, key, member(actor));
    reads.refresh();
    return this.queries.standing(reads, {}, member(actor));
  }

  @ResolveField(() => LevelType, {
    nullable: true,
    description:
      'The level they work towards: the one they named, or else the one they hold, or held until it ran out.',
  })
  aimedLevel(
    @Parent() standing: StandingType,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<LevelType | null> {
    return this.queries.aimedLevel(reads, standing, actor.locale);
  }

  @ResolveField(() => DecisionType, {
    nullable: true,
    description: 'Null while no scheme decides, or no level is asked about or aimed at.',
  })
  decision(
    @Parent() standing: StandingType,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<DecisionType | null> {
    return this.queries.decision(reads, standing, actor.locale);
  }

  @ResolveField(() => [StandingReasonType])
  reasons(@Parent() standing: StandingType, @CurrentActor() actor: Actor): StandingReasonType[] {
    return shownReasons(standing, actor.locale);
  }

  @ResolveField(() => [StandingChangeType], { description: 'Every change up to the day, the newest first.' })
  changes(@Parent() standing: StandingType, @CurrentActor() actor: Actor): StandingChangeType[] {
    return shownChanges(standing, standing.on, standing.asKnownAt, actor.locale);
  }
}
