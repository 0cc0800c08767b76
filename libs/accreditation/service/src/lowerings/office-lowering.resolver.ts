import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, PageArgs, Reads, Uuid } from '@standing/platform/graphql';
import { ConfirmLowering } from './confirm-lowering.js';
import { DeclineLowering } from './decline-lowering.js';
import { EnterLowering } from './enter-lowering.js';
import { DeclineLoweringInput, EnterLoweringInput, LoweringConnection, LoweringType } from './lowering.graphql.js';
import { LoweringQueries } from './lowering.queries.js';

/** The office's doors to wishes to hold a lower level. */
@Resolver(() => LoweringType)
export class OfficeLoweringResolver {
  constructor(
    private readonly queries: LoweringQueries,
    private readonly enter: EnterLowering,
    private readonly confirm: ConfirmLowering,
    private readonly decline: DeclineLowering,
  ) {}

  @Allow('read-any', 'Standing')
  @Query(() => LoweringConnection, {
    description: 'Wishes to hold a lower level that wait for an answer, the oldest first. For staff.',
  })
  loweringsWaiting(
    @Args() args: PageArgs,
    @CurrentActor() { locale }: Actor,
    @Reads() reads: OperationReads,
  ): Promise<LoweringConnection> {
    return this.queries.waiting(reads, args, locale);
  }

  @Allow('read-any', 'Standing')
  @Query(() => Int, { description: 'How many wishes to hold a lower level wait for an answer. For staff.' })
  loweringsWaitingCount(@Reads() reads: OperationReads): Promise<number> {
    return this.queries.waitingCount(reads);
  }

  @Allow('enter', 'Lowering')
  @Mutation(() => LoweringType, {
    description:
      'Enters that a member wrote to hold a lower level; another registrar answers it. Refused: ACCREDITATION_LOWERING_OWN, ACCREDITATION_RECEIVED_LATER, ACCREDITATION_LOWERING_TOO_SOON, and whatever `wishLowerLevel` is refused with.',
  })
  async enterLowering(
    @Args('input') { personId, level, receivedOn, fromOn }: EnterLoweringInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<LoweringType> {
    const written = { personId, level, receivedOn, fromOn };
    return this.queries.byId(reads, await this.enter.execute(written, key, member(actor)), actor.locale);
  }

  @Allow('answer', 'Lowering')
  @Mutation(() => LoweringType, {
    description:
      'Confirms that a member goes on at a lower level, from the day wished, or from today where that is over, to the last day that the higher award had. Refused: ACCREDITATION_LOWERING_OWN, ACCREDITATION_LOWERING_ENTERED, ACCREDITATION_LOWERING_RELATED, ACCREDITATION_LOWERING_ANSWERED, and whatever `wishLowerLevel` is refused with.',
  })
  async confirmLowering(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<LoweringType> {
    return this.queries.byId(reads, await this.confirm.execute(id, key, member(actor)), actor.locale);
  }

  @Allow('answer', 'Lowering')
  @Mutation(() => LoweringType, {
    description:
      'Does not follow a wish, with reasons; the member may wish again. Refused: ACCREDITATION_LOWERING_OWN, ACCREDITATION_LOWERING_ENTERED, ACCREDITATION_LOWERING_RELATED, ACCREDITATION_LOWERING_ANSWERED, ACCREDITATION_LOWERING_REASONS_MISSING, ACCREDITATION_TEXT_TOO_LONG.',
  })
  async declineLowering(
    @Args('input') { loweringId, reasons }: DeclineLoweringInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<LoweringType> {
    const id = await this.decline.execute({ loweringId, reasons }, key, member(actor));
    return this.queries.byId(reads, id, actor.locale);
  }
}
