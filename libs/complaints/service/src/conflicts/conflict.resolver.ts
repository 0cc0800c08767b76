import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import type { SignOffReason } from '@standing/complaints/rules';
import { ConflictToSign, SignOffReasonEnum } from './conflict.graphql.js';
import { ConflictQueries } from './conflict.queries.js';
import { SignOffConflict } from './sign-off-conflict.js';

@Resolver()
export class ConflictResolver {
  constructor(
    private readonly queries: ConflictQueries,
    private readonly sign: SignOffConflict,
  ) {}

  @Query(() => [ConflictToSign], {
    description:
      'The soft conflicts that the reader may sign off and has not, the oldest first, 50 at the most: in cases that they manage or may keep, and in which they are free of any tie.',
  })
  @Allow('sign-off', 'Case')
  conflictsToSign(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<ConflictToSign[]> {
    return this.queries.toSign(reads, member(actor));
  }

  @Mutation(() => Boolean, {
    description:
      'Signs off, for a reason, that somebody goes on with a soft conflict; with the second signature they do. Refused: COMPLAINTS_SIGNED_ALREADY, COMPLAINTS_REGISTRAR_TO_SIGN; NOT_FOUND for whoever may not sign it.',
  })
  @Allow('sign-off', 'Case')
  async signOffConflict(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('because', { type: () => SignOffReasonEnum }) because: SignOffReason,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.sign.execute({ id, because }, key, member(actor));
    return true;
  }
}
