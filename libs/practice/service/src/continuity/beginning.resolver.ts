import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, Uuid } from '@standing/platform/graphql';
import { AnswerPlan } from './answer-plan.js';
import { ContinuityTrustType, KeepContinuityListInput } from './continuity.graphql.js';
import { KeepKey } from './keep-key.js';
import { KeepList } from './keep-list.js';
import { NameColleague } from './name-colleague.js';

/** How a continuity plan comes about: named, accepted under a key, and its list kept. */
@Resolver(() => ContinuityTrustType)
export class BeginningResolver {
  constructor(
    private readonly name: NameColleague,
    private readonly answer: AnswerPlan,
    private readonly keepKey: KeepKey,
    private readonly keepList: KeepList,
  ) {}

  @Allow('keep', 'ContinuityPlan')
  @Mutation(() => Uuid, {
    description:
      'Names the colleague who would take over (FR-3), by their address; the plan’s id. Whoever was named before no longer is, and their list is no longer kept. Nothing tells whether the address is a member’s. Refused: PRACTICE_CONTINUITY_ADDRESS_INCOMPLETE, PRACTICE_CONTINUITY_SELF.',
  })
  nameContinuityColleague(
    @Args('address', { type: () => String }) address: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.name.execute(address, key, member(actor));
  }

  @Allow('keep', 'ContinuityPlan')
  @Mutation(() => Uuid, {
    description:
      'The colleague accepts or declines; the plan’s id. Refused: PRACTICE_CONTINUITY_ANSWERED, PRACTICE_CONTINUITY_KEY_MISSING.',
  })
  answerContinuityPlan(
    @Args('planId', { type: () => Uuid }) planId: string,
    @Args('accept', { type: () => Boolean }) accept: boolean,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.answer.execute({ planId, accept }, key, member(actor));
  }

  @Allow('keep', 'ContinuityPlan')
  @Mutation(() => Uuid, {
    description:
      'Keeps the public half of a key that the reader’s browser made; the key’s id. Lists are encrypted to it from then on. Refused: PRACTICE_CONTINUITY_KEY_MALFORMED.',
  })
  keepContinuityKey(
    @Args('publicKey', { type: () => String, description: 'A point of P-256: 65 bytes in base 64.' })
    publicKey: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.keepKey.execute(publicKey, key, member(actor));
  }

  @Allow('keep', 'ContinuityPlan')
  @Mutation(() => Uuid, {
    description:
      'Keeps the encrypted list in place of the one before; the plan’s id. Refused: PRACTICE_CONTINUITY_NOT_IN_FORCE, PRACTICE_CONTINUITY_LIST_WRONG_SIZE, PRACTICE_CONTINUITY_KEY_CHANGED.',
  })
  keepContinuityList(
    @Args('input') input: KeepContinuityListInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.keepList.execute(input, key, member(actor));
  }
}
