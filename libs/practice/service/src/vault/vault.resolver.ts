import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads } from '@standing/platform/graphql';
import { KeepVault } from './keep-vault.js';
import { VaultType } from './vault.graphql.js';
import { VaultQueries } from './vault.queries.js';

@Resolver(() => VaultType)
export class VaultResolver {
  constructor(
    private readonly queries: VaultQueries,
    private readonly keep: KeepVault,
  ) {}

  @Query(() => VaultType, {
    description: "The reader's own vault: everybody has one. NOT_FOUND in the moments before a new member's is there.",
  })
  @Allow('read', 'Vault')
  myVault(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<VaultType> {
    return this.queries.own(reads, member(actor));
  }

  @Mutation(() => String, {
    description:
      "Keeps the content of the reader's own vault and answers with its tag. Sent twice, it is kept once. Refused with PRACTICE_VAULT_WRONG_SIZE and PRACTICE_VAULT_TOO_OFTEN; STALE, with both tags, where it does not hold what was expected.",
  })
  @Allow('keep', 'Vault')
  keepVault(
    @Args('content', { type: () => String, description: '65,536 bytes in base 64.' }) content: string,
    @Args('expected', { type: () => String, description: 'The tag of the content that it takes the place of.' })
    expected: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.keep.execute({ content, expected }, member(actor));
  }
}
