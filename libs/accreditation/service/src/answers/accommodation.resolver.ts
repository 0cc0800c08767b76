import type { Accommodation } from '@standing/accreditation/rules';
import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { AccommodationQueries } from './accommodation.queries.js';
import { AccommodationKind } from './application-answer.graphql.js';

@Resolver()
export class AccommodationResolver {
  constructor(private readonly queries: AccommodationQueries) {}

  @Allow('assign', 'Assessor')
  @Query(() => AccommodationKind, {
    nullable: true,
    description:
      'What the applicant needs to be assessed; null where that is nothing, and once the application is answered. For registrars; not found by whoever has a part in it or is related.',
  })
  accommodationAsked(
    @Args('applicationId', { type: () => Uuid }) id: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<Accommodation | null> {
    return this.queries.ofApplication(reads, id, member(actor));
  }
}
