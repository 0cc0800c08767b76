import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { relatedRead } from '../decisions/related.js';
import { SchemeQueries } from '../schemes/scheme.queries.js';

/** What other parts of the platform may ask of the relations kept here. */
@Resolver()
export class RelatedPeopleResolver {
  constructor(private readonly schemes: SchemeQueries) {}

  @Allow('ask-about', 'Relation')
  @Query(() => Boolean, {
    description:
      "Whether a relation keeps one of two people from judging the other today, on the body's clock. For parts of the platform.",
  })
  async peopleAreRelated(
    @Args('one', { type: () => Uuid }) one: string,
    @Args('other', { type: () => Uuid }) other: string,
    @Reads() reads: OperationReads,
  ): Promise<boolean> {
    return relatedRead(reads, one, other, await this.schemes.today(reads));
  }
}
