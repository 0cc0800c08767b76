import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OperationReads, Reads } from '@standing/platform/graphql';
import { StatementSignatureType, StatementVersionType } from './statement.graphql.js';
import { StatementQueries } from './statement.queries.js';

/** Who signed a version. */
@Resolver(() => StatementVersionType)
export class StatementVersionResolver {
  constructor(private readonly queries: StatementQueries) {}

  @ResolveField(() => [StatementSignatureType], { description: 'The coach’s first.' })
  signatures(
    @Parent() { id }: StatementVersionType,
    @Reads() reads: OperationReads,
  ): Promise<readonly StatementSignatureType[]> {
    return this.queries.signatures(reads, id);
  }
}
