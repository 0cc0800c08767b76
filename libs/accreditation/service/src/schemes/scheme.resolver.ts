import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, OperationReads, Reads } from '@standing/platform/graphql';
import { SchemeChoiceInput } from '../drafts/draft.graphql.js';
import { SchemeDifferenceType } from './difference.graphql.js';
import { DifferenceQueries } from './difference.queries.js';
import { LevelType, SchemeVersionType } from './scheme.graphql.js';
import { SchemeQueries } from './scheme.queries.js';

@Resolver(() => SchemeVersionType)
export class SchemeResolver {
  constructor(
    private readonly queries: SchemeQueries,
    private readonly differences: DifferenceQueries,
  ) {}

  @Allow('read', 'Scheme')
  @Query(() => [LevelType], {
    description: 'The levels of the scheme in force today, the lowest first; none while no scheme is.',
  })
  schemeLevels(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<LevelType[]> {
    return this.queries.levels(reads, actor.locale);
  }

  @Allow('read-versions', 'Scheme')
  @Query(() => [SchemeVersionType], {
    description: 'Every version of the scheme that was published, the latest first. For those who work for the body.',
  })
  schemeVersions(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<SchemeVersionType[]> {
    return this.queries.all(reads, actor.locale);
  }

  @Allow('draft', 'Scheme')
  @Query(() => [SchemeDifferenceType], {
    description:
      'What one document says otherwise than another, value by value; the order of lines and the name of the version do not matter. For scheme administrators. Refused: ACCREDITATION_CHOICE_NOT_ONE, ACCREDITATION_DRAFT_MISTAKES.',
  })
  schemeDifferences(
    @Args('before') before: SchemeChoiceInput,
    @Args('after') after: SchemeChoiceInput,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<SchemeDifferenceType[]> {
    return this.differences.between(reads, before, after, actor.locale);
  }
}
