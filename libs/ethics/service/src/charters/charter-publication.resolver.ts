import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { MyCharterType } from './charter.graphql.js';
import { CharterQueries } from './charter.queries.js';
import { PublishCharter } from './publish-charter.js';
import { ResetCharter } from './reset-charter.js';
import { ShareCharter } from './share-charter.js';
import { WithdrawCharterLink } from './withdraw-charter-link.js';

type Act = { execute(key: string, actor: ReturnType<typeof member>): Promise<string> };

/** What a coach does with their charter as a whole. */
@Resolver(() => MyCharterType)
export class CharterPublicationResolver {
  constructor(
    private readonly queries: CharterQueries,
    private readonly publish: PublishCharter,
    private readonly reset: ResetCharter,
    private readonly share: ShareCharter,
    private readonly withdraw: WithdrawCharterLink,
  ) {}

  @Mutation(() => MyCharterType, {
    nullable: true,
    description:
      'Publishes a version of the charter as it stands; it never changes. Refused: ETHICS_CHARTER_COMMITMENT_EMPTY, _LANGUAGE_MIXED, _UNCHANGED, _NONE_IN_FORCE.',
  })
  @Allow('publish', 'Charter')
  publishCharter(
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<MyCharterType | null> {
    return this.done(this.publish, key, actor, reads);
  }

  @Mutation(() => MyCharterType, {
    nullable: true,
    description: 'Goes back to the body’s charter; versions stay. Refused: ETHICS_CHARTER_NONE_IN_FORCE.',
  })
  @Allow('change', 'Charter')
  resetCharter(
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<MyCharterType | null> {
    return this.done(this.reset, key, actor, reads);
  }

  @Mutation(() => MyCharterType, {
    nullable: true,
    description:
      'Opens a public address of the versions; one that is open stays. Refused: ETHICS_CHARTER_NOT_PUBLISHED.',
  })
  @Allow('publish', 'Charter')
  shareCharter(
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<MyCharterType | null> {
    return this.done(this.share, key, actor, reads);
  }

  @Mutation(() => MyCharterType, {
    nullable: true,
    description: 'Closes the public address at once and for good; NOT_FOUND where none is open.',
  })
  @Allow('publish', 'Charter')
  withdrawCharterLink(
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<MyCharterType | null> {
    return this.done(this.withdraw, key, actor, reads);
  }

  private async done(act: Act, key: string, actor: Actor, reads: OperationReads): Promise<MyCharterType | null> {
    await act.execute(key, member(actor));
    reads.refresh();
    return this.queries.mine(reads, member(actor));
  }
}
