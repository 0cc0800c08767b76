import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { AppealGround } from '@standing/complaints/rules';
import type { Actor } from '@standing/platform/auth';
import {
  Allow,
  CurrentActor,
  member,
  OperationReads,
  Reads,
  RefusalType,
  sentenceOf,
  Uuid,
} from '@standing/platform/graphql';
import { messages } from '../complaints.messages.js';
import { AppealGroundEnum, CaseForRespondent, MyCase } from './my-case.graphql.js';
import { MyCaseQueries } from './my-case.queries.js';
import { OpenMyCase } from './open-my-case.js';
import { Respond } from './respond.js';

@Resolver(() => CaseForRespondent)
export class MyCaseResolver {
  constructor(
    private readonly queries: MyCaseQueries,
    private readonly open: OpenMyCase,
    private readonly respond: Respond,
  ) {}

  @Query(() => [MyCase], { description: 'The cases in which charges were served on the reader; 50 at the most.' })
  @Allow('read', 'OwnCase')
  myCases(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<MyCase[]> {
    return this.queries.list(reads, member(actor));
  }

  @Mutation(() => CaseForRespondent, {
    description:
      'Opens a case that concerns the reader. The first opening proves that the charges came. Written down in the audit each time; NOT_FOUND for anybody else, and before charges are served.',
  })
  @Allow('read', 'OwnCase')
  openMyCase(
    @Args('reference', { type: () => String }) reference: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<CaseForRespondent> {
    return this.open.execute(reference, key, member(actor));
  }

  @Mutation(() => Boolean, {
    description:
      'The respondent replies to the charges. Refused: COMPLAINTS_NOT_NOW, COMPLAINTS_SERVICE_NOT_PROVED, COMPLAINTS_TEXT_MISSING, COMPLAINTS_TEXT_TOO_LONG.',
  })
  @Allow('read', 'OwnCase')
  async replyToCharges(
    @Args('reference', { type: () => String }) reference: string,
    @Args('text', { type: () => String, description: 'At most 20,000 characters.' }) text: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.respond.execute('reply', { reference, text }, key, member(actor));
    return true;
  }

  @Mutation(() => Boolean, {
    description:
      'The respondent appeals against the decision. Refused: COMPLAINTS_NOT_NOW, COMPLAINTS_NOT_NOTIFIED, COMPLAINTS_APPEAL_TIME_OVER, COMPLAINTS_APPEALED_ALREADY, COMPLAINTS_APPEAL_GROUND_MISSING, COMPLAINTS_TEXT_MISSING, COMPLAINTS_TEXT_TOO_LONG.',
  })
  @Allow('read', 'OwnCase')
  async appealDecision(
    @Args('reference', { type: () => String }) reference: string,
    @Args('text', { type: () => String, description: 'Why. At most 20,000 characters.' }) text: string,
    @Args('ground', {
      type: () => AppealGroundEnum,
      nullable: true,
      description: 'On which ground; asked where `appealAsksGround` says so.',
    })
    ground: AppealGround | null,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.respond.execute('appeal', { reference, text, ground: ground ?? null }, key, member(actor));
    return true;
  }

  @Mutation(() => Boolean, {
    description:
      'The respondent answers to an interim measure, once to each of which they are told. Refused: COMPLAINTS_NOT_NOW, COMPLAINTS_NO_MEASURE, COMPLAINTS_MEASURE_ANSWERED, COMPLAINTS_TEXT_MISSING, COMPLAINTS_TEXT_TOO_LONG.',
  })
  @Allow('read', 'OwnCase')
  async answerMeasure(
    @Args('reference', { type: () => String }) reference: string,
    @Args('text', { type: () => String, description: 'At most 20,000 characters.' }) text: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.respond.execute('answer-measure', { reference, text }, key, member(actor));
    return true;
  }

  @ResolveField(() => [RefusalType], {
    description: 'Why a reply is refused as the case stands; empty when it is not.',
  })
  refusalsToReply(@Parent() { toReply }: CaseForRespondent, @CurrentActor() { locale }: Actor): RefusalType[] {
    return toReply.map((refusal) => sentenceOf(refusal, messages, locale));
  }

  @ResolveField(() => [RefusalType], { description: 'Why an appeal is refused as the case stands.' })
  refusalsToAppeal(@Parent() { toAppeal }: CaseForRespondent, @CurrentActor() { locale }: Actor): RefusalType[] {
    return toAppeal.map((refusal) => sentenceOf(refusal, messages, locale));
  }

  @ResolveField(() => [RefusalType], {
    description: 'Why an answer to an interim measure is refused as the case stands.',
  })
  refusalsToAnswerMeasure(
    @Parent() { toAnswerMeasure }: CaseForRespondent,
    @CurrentActor() { locale }: Actor,
  ): RefusalType[] {
    return toAnswerMeasure.map((refusal) => sentenceOf(refusal, messages, locale));
  }
}
