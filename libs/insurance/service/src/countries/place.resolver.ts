import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, DayScalar, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { CoverPlaceType } from './place.graphql.js';
import { PlaceQueries } from './place.queries.js';
import { SayWherePractised } from './say-where-practised.js';

@Resolver(() => CoverPlaceType)
export class PlaceResolver {
  constructor(
    private readonly queries: PlaceQueries,
    private readonly say: SayWherePractised,
  ) {}

  @Allow('read', 'OwnCover')
  @Query(() => [CoverPlaceType], {
    description:
      'The countries in which I practise today, as I said; or, before I said any, those that my covers name. In the order of their codes. Nobody else reads it.',
  })
  myCoverPlaces(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<CoverPlaceType[]> {
    return this.queries.ofPerson(reads, member(actor));
  }

  @Allow('declare', 'OwnCover')
  @Mutation(() => [CoverPlaceType], {
    description:
      'Says where I practise, in the place of what I said of the country before; reminders follow it, and nobody is told. Refused: INSURANCE_COUNTRY_UNKNOWN, INSURANCE_PRACTICE_DAYS.',
  })
  async sayWherePractised(
    @Args('country', { type: () => String, description: 'ISO 3166-1, two letters.' }) country: string,
    @Args('from', { type: () => DayScalar, description: "The first day, in the body's zone." }) from: string,
    @Args('until', { type: () => DayScalar, nullable: true, description: 'The last day; null while it goes on.' })
    until: string | null,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CoverPlaceType[]> {
    await this.say.execute({ country, from, until: until ?? null }, key, member(actor));
    reads.refresh();
    return this.queries.ofPerson(reads, member(actor));
  }
}
