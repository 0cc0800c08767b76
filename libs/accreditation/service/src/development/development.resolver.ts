import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads } from '@standing/platform/graphql';
import { CpdCategoryType, DevelopmentUseType, LineIfType } from './development.graphql.js';
import { DevelopmentQueries } from './development.queries.js';
import { ActivityIfInput } from './if.input.js';

@Resolver(() => LineIfType)
export class DevelopmentResolver {
  constructor(private readonly queries: DevelopmentQueries) {}

  @Allow('read', 'Scheme')
  @Query(() => [CpdCategoryType], {
    description: "The categories of the scheme in force today, in the scheme's order; none while no scheme is.",
  })
  cpdCategories(@CurrentActor() { locale }: Actor, @Reads() reads: OperationReads): Promise<CpdCategoryType[]> {
    return this.queries.categories(reads, locale);
  }

  @Allow('read', 'Standing')
  @Query(() => [LineIfType], {
    description:
      "What the reader's lines on development say today, and would say with this activity, towards the level they aim at. Nothing is kept or told. Empty where no scheme decides, no level is aimed at, or such an activity could not be recorded.",
  })
  myStandingIf(
    @Args('activity') activity: ActivityIfInput,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<LineIfType[]> {
    return this.queries.linesIf(reads, activity, member(actor));
  }

  @Allow('read', 'Standing')
  @Query(() => [DevelopmentUseType], {
    description:
      "What each of the reader's activities weighs today on each line about development, and what is left out of it: an activity may be there several times. Empty where no scheme decides or no level is aimed at.",
  })
  myDevelopment(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<DevelopmentUseType[]> {
    return this.queries.uses(reads, member(actor));
  }
}
