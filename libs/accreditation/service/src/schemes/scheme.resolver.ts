import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { PublishScheme } from './publish-scheme.js';
import { LevelType, SchemeVersionType } from './scheme.graphql.js';
import { SchemeQueries } from './scheme.queries.js';

@Resolver(() => SchemeVersionType)
export class SchemeResolver {
  constructor(
    private readonly queries: SchemeQueries,
    private readonly publish: PublishScheme,
  ) {}

  @Allow('read', 'Scheme')
  @Query(() => [LevelType], {
    description: 'The levels of the scheme in force today, the lowest first; none while no scheme is.',
  })
  schemeLevels(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<LevelType[]> {
    return this.queries.levels(reads, actor.locale);
  }

  @Allow('publish', 'Scheme')
  @Mutation(() => SchemeVersionType, { description: 'Publishes a version of the scheme; it never changes afterwards.' })
  async publishScheme(
    @Args('document', { type: () => String, description: 'The scheme as JSON.' }) document: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<SchemeVersionType> {
    const id = await this.publish.execute(document, key, member(actor));
    reads.refresh();
    return this.queries.byId(reads, id, actor.locale);
  }
}
