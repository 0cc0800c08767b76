import { Query, Resolver } from '@nestjs/graphql';
import { Allow, OperationReads, Reads } from '@standing/platform/graphql';
import { DeclarationVersionType } from './version.graphql.js';
import { DeclarationVersionQueries } from './version.queries.js';

@Resolver(() => DeclarationVersionType)
export class DeclarationVersionResolver {
  constructor(private readonly queries: DeclarationVersionQueries) {}

  @Allow('publish', 'Declaration')
  @Query(() => [DeclarationVersionType], {
    description:
      'Every version of every declaration in both languages: by declaration, the latest first. For scheme administrators.',
  })
  declarationVersions(@Reads() reads: OperationReads): Promise<DeclarationVersionType[]> {
    return this.queries.all(reads);
  }
}
