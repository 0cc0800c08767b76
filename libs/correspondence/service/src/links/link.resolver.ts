import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, type OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { AskForFreshLink } from './ask-for-fresh-link.js';
import { LinkType } from './link.graphql.js';
import { LinkQueries } from './link.queries.js';

@Resolver(() => LinkType)
export class LinkResolver {
  constructor(
    private readonly queries: LinkQueries,
    private readonly askForFresh: AskForFreshLink,
  ) {}

  @Allow('follow', 'Link')
  @Query(() => LinkType, {
    nullable: true,
    description: 'The link with this hash; null when there is none. To look at it changes nothing.',
  })
  link(
    @Args('tokenHash', { type: () => String }) tokenHash: string,
    @Reads() reads: OperationReads,
  ): Promise<LinkType | null> {
    return this.queries.byHash(tokenHash, reads);
  }

  @Allow('renew', 'Link')
  @Mutation(() => Uuid, {
    description: 'Mails a new link for the same thing to the same address. NOT_FOUND when there is no such link.',
  })
  askForFreshLink(
    @Args('linkId', { type: () => Uuid }) linkId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.askForFresh.execute(actor, linkId, key);
  }
}
