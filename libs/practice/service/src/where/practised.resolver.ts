import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, DayScalar, member, OperationReads, Reads } from '@standing/platform/graphql';
import { PractisedDayType } from './practised.graphql.js';
import { PractisedQueries } from './practised.queries.js';

@Resolver(() => PractisedDayType)
export class PractisedResolver {
  constructor(private readonly queries: PractisedQueries) {}

  @Query(() => [PractisedDayType], {
    description:
      'Where and when I worked, by country, kind and day, the earliest first. No engagement is told, and nobody else can ask. Refused: PRACTICE_DAYS_ASKED.',
  })
  @Allow('read', 'PracticeEntry')
  myPractisedDays(
    @Args('from', { type: () => DayScalar }) from: string,
    @Args('to', { type: () => DayScalar, description: 'The last day, less than 60 months after the first.' })
    to: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<PractisedDayType[]> {
    return this.queries.ofPerson(reads, member(actor), from, to);
  }
}
