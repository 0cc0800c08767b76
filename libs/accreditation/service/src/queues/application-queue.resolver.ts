import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { CurrentActor, member, OperationReads, Reads } from '@standing/platform/graphql';
import { ApplicationConnection } from './application-connection.graphql.js';
import { ApplicationQueueQueries } from './application-queue.queries.js';

/** What a list of applications says of itself as a whole. */
@Resolver(() => ApplicationConnection)
export class ApplicationQueueResolver {
  constructor(private readonly queue: ApplicationQueueQueries) {}

  @ResolveField('totalCount', () => Int)
  totalCount(
    @Parent() { filter }: ApplicationConnection,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<number> {
    return this.queue.total(reads, filter, member(actor));
  }
}
