import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, DayScalar, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { AskForRelief } from './ask-for-relief.js';
import { EndRelief } from './end-relief.js';
import { ReliefPreviewType } from './relief-preview.graphql.js';
import { ReliefPreviewQueries } from './relief-preview.queries.js';
import { ReliefInput, ReliefType } from './relief.graphql.js';
import { ReliefQueries } from './relief.queries.js';
import { TakeBackRelief } from './take-back-relief.js';

@Resolver(() => ReliefType)
export class ReliefResolver {
  constructor(
    private readonly queries: ReliefQueries,
    private readonly ask: AskForRelief,
    private readonly takeBack: TakeBackRelief,
    private readonly end: EndRelief,
  ) {}

  @Allow('ask-for', 'Relief')
  @Query(() => [ReliefType], { description: 'Leave, waivers and extensions of a person: mine when left out.' })
  reliefs(
    @Args('personId', {
      type: () => Uuid,
      nullable: true,
      description: 'Anybody else is found by officers and registrars alone.',
    })
    personId: string | null,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ReliefType[]> {
    const me = member(actor);
    return this.queries.of(reads, personId ?? me.personId, me);
  }

  @Allow('ask-for', 'Relief')
  @Mutation(() => ReliefType, {
    description:
      'Asks for it. Refused: ACCREDITATION_RELIEF_DAYS_REVERSED, ACCREDITATION_RELIEF_TOO_LONG, ACCREDITATION_RELIEF_OVER, ACCREDITATION_RELIEF_OVERLAPS.',
  })
  async askForRelief(
    @Args('input') { kind, ground, fromOn, untilOn }: ReliefInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ReliefType> {
    return this.queries.byId(reads, await this.ask.execute({ kind, ground, fromOn, untilOn }, key, member(actor)));
  }

  @Allow('ask-for', 'Relief')
  @Mutation(() => ReliefType, {
    description: 'Takes back what I asked for before it is answered. Refused: ACCREDITATION_RELIEF_ANSWERED.',
  })
  async takeBackRelief(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ReliefType> {
    return this.queries.byId(reads, await this.takeBack.execute(id, key, member(actor)));
  }

  @Allow('ask-for', 'Relief')
  @Mutation(() => ReliefType, {
    description:
      'Ends granted relief before its last day; its member may, and the office. Refused: ACCREDITATION_RELIEF_NOT_GRANTED, ACCREDITATION_RELIEF_END_OUTSIDE.',
  })
  async endRelief(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('lastDay', { type: () => DayScalar, nullable: true, description: 'Left out: it was never taken.' })
    lastDay: string | null,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ReliefType> {
    return this.queries.byId(reads, await this.end.execute(id, lastDay ?? null, key, member(actor)));
  }
}

@Resolver(() => ReliefPreviewType)
export class ReliefPreviewResolver {
  constructor(private readonly queries: ReliefPreviewQueries) {}

  @Allow('ask-for', 'Relief')
  @Query(() => [ReliefPreviewType], {
    description: 'What relief would change for these people, were it granted; for me when left out. 200 at most.',
  })
  reliefPreview(
    @Args('input') { kind, ground, fromOn, untilOn }: ReliefInput,
    @Args('personIds', {
      type: () => [Uuid],
      nullable: true,
      description: 'Anybody else is found by officers and registrars alone.',
    })
    personIds: string[] | null,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ReliefPreviewType[]> {
    const me = member(actor);
    return this.queries.of(reads, { kind, ground, fromOn, untilOn }, personIds ?? [me.personId], me);
  }
}
