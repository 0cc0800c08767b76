import { Args, Query, Resolver } from '@nestjs/graphql';
import type { MapRow } from '@standing/insurance/rules';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, DayScalar, member, OperationReads, Reads } from '@standing/platform/graphql';
import { CoverQueries } from '../covers/cover.queries.js';
import { CoverMapCellInput, MapRowType } from './cover-map.graphql.js';

/** Which work is covered, by country, activity and day. Where and when somebody works is asked with, and kept nowhere. */
@Resolver(() => MapRowType)
export class CoverMapResolver {
  constructor(private readonly queries: CoverQueries) {}

  @Allow('read', 'OwnCover')
  @Query(() => [MapRowType], {
    description:
      'How my covers answer for work on each of these days, one row for each cell in the order asked, as things stand today. Nothing of what is asked is kept. Refused: INSURANCE_MAP_DAYS, INSURANCE_MAP_ROWS, INSURANCE_COUNTRY_UNKNOWN.',
  })
  myCoverMap(
    @Args('cells', { type: () => [CoverMapCellInput], description: '100 at the most.' }) cells: CoverMapCellInput[],
    @Args('from', { type: () => DayScalar }) from: string,
    @Args('to', { type: () => DayScalar, description: 'The last day, less than 60 months after the first.' })
    to: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<MapRow[]> {
    return this.queries.map(reads, member(actor), cells, { from, to });
  }
}
