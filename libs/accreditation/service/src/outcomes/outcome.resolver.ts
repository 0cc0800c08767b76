import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow, OperationReads, Reads } from '@standing/platform/graphql';
import { OutcomeShareType } from './outcome.graphql.js';
import { OutcomeQueries } from './outcome.queries.js';

@Resolver(() => OutcomeShareType)
export class OutcomeResolver {
  constructor(private readonly queries: OutcomeQueries) {}

  @Allow('read-any', 'Application')
  @Query(() => [OutcomeShareType], {
    description:
      'Whether applications are answered otherwise for some than for others, in a year that is over. Refused: ACCREDITATION_YEAR_NOT_OVER.',
  })
  awardOutcomes(
    @Args('year', { type: () => Int, description: "A civil year in the body's zone, in which they were answered." })
    year: number,
    @Reads() reads: OperationReads,
  ): Promise<OutcomeShareType[]> {
    return this.queries.ofYear(reads, year);
  }
}
