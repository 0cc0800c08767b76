import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, DayScalar, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import type { Consent, ConsentAnswer, MarkedItem } from '@standing/practice/rules';
import { EngagementType } from '../engagements/engagement.graphql.js';
import { EngagementQueries } from '../engagements/engagement.queries.js';
import { MarkEngagement } from './mark-engagement.js';
import { ConsentAnswerEnum, ConsentEnum, MarkedItemEnum } from './record-enums.graphql.js';
import { EngagementEndType, EngagementRecordType, EngagementTermsType } from './record.graphql.js';
import { RecordQueries } from './record.queries.js';
import { TakeBackMark } from './take-back-mark.js';

/** The record of an engagement: its marks, and what was said of its terms and its end. */
@Resolver(() => EngagementType)
export class RecordResolver {
  constructor(
    private readonly queries: RecordQueries,
    private readonly engagements: EngagementQueries,
    private readonly mark: MarkEngagement,
    private readonly takeBack: TakeBackMark,
  ) {}

  @Query(() => EngagementType, { description: 'One engagement of the reader’s own; NOT_FOUND for another’s.' })
  @Allow('read', 'Engagement')
  myEngagement(
    @Args('id', { type: () => Uuid }) id: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<EngagementType> {
    return this.engagements.own(reads, member(actor), id);
  }

  @Mutation(() => EngagementType, {
    description:
      'Marks that something of an engagement was agreed, told or done on a day. Of the contract and the files the last day counts; the others add up. Refused: PRACTICE_MARK_IN_FUTURE (but for FILES_KEPT_UNTIL), _TOO_EARLY, _NEEDS_SPONSOR, _UNCHANGED; NOT_FOUND for another’s engagement.',
  })
  @Allow('record', 'Engagement')
  async markEngagement(
    @Args('engagementId', { type: () => Uuid }) engagementId: string,
    @Args('item', { type: () => MarkedItemEnum }) item: MarkedItem,
    @Args('onDay', { type: () => DayScalar, description: 'The civil day in the body’s zone.' }) onDay: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<EngagementType> {
    await this.mark.execute({ engagementId, item, answer: null, onDay }, key, member(actor));
    return this.again(reads, actor, engagementId);
  }

  @Mutation(() => EngagementType, {
    description:
      'Says what was answered to a consent on a day; every answer is kept, and the latest day counts. Refused: PRACTICE_CONSENT_NOT_GIVEN where nothing is to be withdrawn, PRACTICE_MARK_IN_FUTURE, _TOO_EARLY, _UNCHANGED; NOT_FOUND for another’s engagement.',
  })
  @Allow('record', 'Engagement')
  async answerConsent(
    @Args('engagementId', { type: () => Uuid }) engagementId: string,
    @Args('consent', { type: () => ConsentEnum }) item: Consent,
    @Args('answer', { type: () => ConsentAnswerEnum }) answer: ConsentAnswer,
    @Args('onDay', { type: () => DayScalar, description: 'The civil day in the body’s zone, today at the latest.' })
    onDay: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<EngagementType> {
    await this.mark.execute({ engagementId, item, answer, onDay }, key, member(actor));
    return this.again(reads, actor, engagementId);
  }

  @Mutation(() => EngagementType, {
    description:
      'Takes back a mark of the record, or an answer to a consent: it stays on record and counts no more. Refused: PRACTICE_MARK_GONE, PRACTICE_CONSENT_WITHDRAWN_AFTER; NOT_FOUND for another’s.',
  })
  @Allow('record', 'Engagement')
  async takeBackEngagementMark(
    @Args('markId', { type: () => Uuid }) markId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<EngagementType> {
    return this.again(reads, actor, await this.takeBack.execute(markId, key, member(actor)));
  }

  @ResolveField(() => EngagementTermsType, { nullable: true, description: 'Null while nothing was said of them.' })
  terms(@Parent() { id }: EngagementType, @Reads() reads: OperationReads): Promise<EngagementTermsType | null> {
    return this.queries.termsOf(reads, id);
  }

  @ResolveField(() => EngagementEndType, { nullable: true, description: 'Null while it goes on.' })
  end(@Parent() { id }: EngagementType, @Reads() reads: OperationReads): Promise<EngagementEndType | null> {
    return this.queries.endOf(reads, id);
  }

  @ResolveField(() => EngagementRecordType)
  record(@Parent() { id }: EngagementType, @Reads() reads: OperationReads): Promise<EngagementRecordType> {
    return this.queries.recordOf(reads, id);
  }

  private again(reads: OperationReads, actor: Actor, id: string): Promise<EngagementType> {
    reads.refresh();
    return this.engagements.own(reads, member(actor), id);
  }
}
