import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, DayScalar, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { LoweringType } from './lowering.graphql.js';
import { LoweringQueries } from './lowering.queries.js';
import { TakeBackLowering } from './take-back-lowering.js';
import { WishLowerLevel } from './wish-lower-level.js';

/** A member's own doors; what may be wished stands in `leaving`. */
@Resolver(() => LoweringType)
export class LoweringResolver {
  constructor(
    private readonly queries: LoweringQueries,
    private readonly wish: WishLowerLevel,
    private readonly takeBack: TakeBackLowering,
  ) {}

  @Allow('leave', 'Level')
  @Mutation(() => LoweringType, {
    description:
      'Wishes to hold a lower level from a day; nothing changes until a registrar confirms it. Refused: every reason of `Leaving.refusalsToLower`, ACCREDITATION_LOWERING_NOT_LOWER, ACCREDITATION_DAY_GONE_BY, ACCREDITATION_LOWERING_AFTER_TERM.',
  })
  async wishLowerLevel(
    @Args('level', { type: () => String, description: 'The code of one of `Leaving.lowerLevels`.' }) level: string,
    @Args('fromOn', {
      type: () => DayScalar,
      description: 'The first day of the lower level: today or later, before the last day of the term.',
    })
    fromOn: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<LoweringType> {
    return this.queries.byId(reads, await this.wish.execute({ level, fromOn }, key, member(actor)), actor.locale);
  }

  @Allow('leave', 'Level')
  @Mutation(() => LoweringType, {
    description:
      'Takes a wish to hold a lower level back before it is answered: my own, or a member’s by a registrar. Refused: ACCREDITATION_LOWERING_ANSWERED.',
  })
  async takeBackLowering(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<LoweringType> {
    return this.queries.byId(reads, await this.takeBack.execute(id, key, member(actor)), actor.locale);
  }
}
