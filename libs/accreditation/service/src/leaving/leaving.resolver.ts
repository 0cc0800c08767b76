import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, DayScalar, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { EndPause } from '../pauses/end-pause.js';
import { PauseAccreditation } from '../pauses/pause-accreditation.js';
import { EnterResignation } from '../resignations/enter-resignation.js';
import { GiveUpAccreditation } from '../resignations/give-up-accreditation.js';
import { TakeBackResignation } from '../resignations/take-back-resignation.js';
import { EnterResignationInput, LeavingType, PauseType, ResignationType } from './leaving.graphql.js';
import { LeavingQueries } from './leaving.queries.js';

@Resolver(() => LeavingType)
export class LeavingResolver {
  constructor(private readonly queries: LeavingQueries) {}

  @Allow('leave', 'Level')
  @Query(() => LeavingType, {
    description: 'What a person may do of their own accord with their accreditation today: I when left out.',
  })
  leaving(
    @Args('personId', {
      type: () => Uuid,
      nullable: true,
      description: 'Anybody else is found by officers and registrars alone.',
    })
    personId: string | null,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<LeavingType> {
    const me = member(actor);
    return this.queries.of(reads, personId ?? me.personId, me);
  }
}

@Resolver(() => ResignationType)
export class ResignationResolver {
  constructor(
    private readonly queries: LeavingQueries,
    private readonly giveUp: GiveUpAccreditation,
    private readonly enter: EnterResignation,
    private readonly takeBack: TakeBackResignation,
  ) {}

  @Allow('leave', 'Level')
  @Mutation(() => ResignationType, {
    description:
      'Gives my accreditation up from a day. Refused: ACCREDITATION_NOTHING_IN_FORCE, ACCREDITATION_GIVES_UP, ACCREDITATION_DAY_GONE_BY, ACCREDITATION_DAY_AFTER_END.',
  })
  async giveUpAccreditation(
    @Args('effectiveOn', { type: () => DayScalar, description: 'The first day without it: today or later.' })
    effectiveOn: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ResignationType> {
    return this.queries.resignation(reads, await this.giveUp.execute(effectiveOn, key, member(actor)));
  }

  @Allow('enter', 'Resignation')
  @Mutation(() => ResignationType, {
    description:
      'Enters that a member wrote to give their accreditation up. Refused: ACCREDITATION_RESIGNATION_OWN, ACCREDITATION_RECEIVED_LATER, ACCREDITATION_RESIGNATION_TOO_SOON, ACCREDITATION_NOTHING_IN_FORCE, ACCREDITATION_GIVES_UP, ACCREDITATION_DAY_AFTER_END.',
  })
  async enterResignation(
    @Args('input') { personId, receivedOn, effectiveOn }: EnterResignationInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ResignationType> {
    const written = { personId, receivedOn, effectiveOn };
    return this.queries.resignation(reads, await this.enter.execute(written, key, member(actor)));
  }

  @Allow('leave', 'Level')
  @Mutation(() => ResignationType, {
    description:
      'Takes back before its day that an accreditation is given up: my own, or a member’s by a registrar. Refused: ACCREDITATION_RESIGNATION_TAKEN_BACK, ACCREDITATION_RESIGNATION_IN_EFFECT.',
  })
  async takeBackResignation(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ResignationType> {
    return this.queries.resignation(reads, await this.takeBack.execute(id, key, member(actor)));
  }
}

@Resolver(() => PauseType)
export class PauseResolver {
  constructor(
    private readonly queries: LeavingQueries,
    private readonly pause: PauseAccreditation,
    private readonly end: EndPause,
  ) {}

  @Allow('leave', 'Level')
  @Mutation(() => PauseType, {
    description:
      'Says from which day I do not practise; the term runs on. Refused: ACCREDITATION_NOTHING_IN_FORCE, ACCREDITATION_PAUSED_ALREADY, ACCREDITATION_DAY_GONE_BY, ACCREDITATION_DAY_AFTER_END.',
  })
  async pauseAccreditation(
    @Args('fromOn', { type: () => DayScalar, description: 'Today or later.' }) fromOn: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<PauseType> {
    return this.queries.pause(reads, await this.pause.execute(fromOn, key, member(actor)));
  }

  @Allow('leave', 'Level')
  @Mutation(() => PauseType, {
    description: 'Says from which day I practise again. Refused: ACCREDITATION_PAUSE_OVER, ACCREDITATION_DAY_GONE_BY.',
  })
  async endPause(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('resumesOn', {
      type: () => DayScalar,
      description: 'Today or later; from the first day of the pause or before, it never was.',
    })
    resumesOn: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<PauseType> {
    return this.queries.pause(reads, await this.end.execute(id, resumesOn, key, member(actor)));
  }
}
