import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, PageArgs, Reads, Uuid } from '@standing/platform/graphql';
import { AnswerRelief } from './answer-relief.js';
import { CorrectRelief } from './correct-relief.js';
import { GrantReliefs } from './grant-reliefs.js';
import {
  AnswerReliefInput,
  CorrectReliefInput,
  GrantReliefsInput,
  ReliefConnection,
  ReliefGrantType,
  ReliefType,
} from './relief.graphql.js';
import { ReliefQueries } from './relief.queries.js';

/** The office's doors to relief. */
@Resolver(() => ReliefGrantType)
export class OfficeReliefResolver {
  constructor(
    private readonly queries: ReliefQueries,
    private readonly answer: AnswerRelief,
    private readonly grant: GrantReliefs,
    private readonly correct: CorrectRelief,
  ) {}

  @Allow('grant', 'Relief')
  @Query(() => ReliefConnection, { description: 'Relief that waits for an answer, the oldest first. For staff.' })
  reliefsAsked(@Args() args: PageArgs, @Reads() reads: OperationReads): Promise<ReliefConnection> {
    return this.queries.asked(reads, args);
  }

  @Allow('grant', 'Relief')
  @Query(() => Int, { description: 'How much relief waits for an answer. For staff.' })
  reliefsAskedCount(@Reads() reads: OperationReads): Promise<number> {
    return this.queries.askedCount(reads);
  }

  @Allow('grant', 'Relief')
  @Query(() => ReliefGrantType, { description: 'One act that granted relief to members, and what became of each.' })
  reliefGrant(
    @Args('id', { type: () => Uuid }) id: string,
    @CurrentActor() { locale }: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ReliefGrantType> {
    return this.queries.grant(reads, id, locale);
  }

  @Allow('grant', 'Relief')
  @Mutation(() => ReliefType, {
    description:
      'Grants relief that was asked for, or answers with no. Refused: ACCREDITATION_RELIEF_OWN, ACCREDITATION_RELIEF_ANSWERED.',
  })
  async answerRelief(
    @Args('input') { reliefId, refusal = null }: AnswerReliefInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ReliefType> {
    return this.queries.byId(reads, await this.answer.execute({ reliefId, refusal }, key, member(actor)));
  }

  @Allow('grant', 'Relief')
  @Mutation(() => ReliefGrantType, {
    description:
      'Grants the same relief to members unasked. Whoever may not have it is told beside those who have. Refused as a whole: ACCREDITATION_RELIEF_FOR_NOBODY, ACCREDITATION_RELIEF_FOR_TOO_MANY.',
  })
  async grantReliefs(
    @Args('input') { kind, ground, fromOn, untilOn, personIds }: GrantReliefsInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ReliefGrantType> {
    const id = await this.grant.execute({ kind, ground, fromOn, untilOn, personIds }, key, member(actor));
    return this.queries.grant(reads, id, actor.locale);
  }

  @Allow('grant', 'Relief')
  @Mutation(() => ReliefType, {
    description:
      'Corrects the days of granted relief; what was known before stays known. Refused: ACCREDITATION_RELIEF_NOT_GRANTED, ACCREDITATION_RELIEF_OWN, ACCREDITATION_RELIEF_DAYS_REVERSED, ACCREDITATION_RELIEF_TOO_LONG, ACCREDITATION_RELIEF_OVER, ACCREDITATION_RELIEF_OVERLAPS.',
  })
  async correctRelief(
    @Args('input') { reliefId, fromOn, untilOn }: CorrectReliefInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ReliefType> {
    return this.queries.byId(reads, await this.correct.execute({ reliefId, fromOn, untilOn }, key, member(actor)));
  }
}
