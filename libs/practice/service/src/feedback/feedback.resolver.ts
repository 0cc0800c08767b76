import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { EngagementType } from '../engagements/engagement.graphql.js';
import { EngagementQueries } from '../engagements/engagement.queries.js';
import { EngagementFeedbackType, FeedbackOverviewType, MadeFeedbackLinkType } from './feedback.graphql.js';
import { FeedbackQueries } from './feedback.queries.js';
import { MakeFeedbackLink } from './make-feedback-link.js';
import { WithdrawFeedbackLink } from './withdraw-feedback-link.js';

/** The coach's side of feedback. */
@Resolver(() => EngagementType)
export class FeedbackResolver {
  constructor(
    private readonly queries: FeedbackQueries,
    private readonly engagements: EngagementQueries,
    private readonly make: MakeFeedbackLink,
    private readonly withdraw: WithdrawFeedbackLink,
  ) {}

  @Query(() => FeedbackOverviewType, { description: "The reader's own feedback, as a group and never one by one." })
  @Allow('read', 'Feedback')
  myFeedback(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<FeedbackOverviewType> {
    return this.queries.overview(reads, member(actor));
  }

  @Mutation(() => MadeFeedbackLinkType, {
    description: 'Makes a link to hand to the client of an engagement, for 90 days; the one before ends.',
  })
  @Allow('ask', 'Feedback')
  async makeFeedbackLink(
    @Args('engagementId', { type: () => Uuid }) engagementId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<MadeFeedbackLinkType> {
    const token = await this.make.execute(engagementId, key, member(actor));
    reads.refresh();
    return { token, engagement: await this.engagements.own(reads, member(actor), engagementId) };
  }

  @Mutation(() => EngagementType, {
    description:
      'Ends the link of an engagement. Refused: PRACTICE_FEEDBACK_ANSWERED, PRACTICE_FEEDBACK_NOTHING_TO_WITHDRAW.',
  })
  @Allow('ask', 'Feedback')
  async withdrawFeedbackLink(
    @Args('engagementId', { type: () => Uuid }) engagementId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<EngagementType> {
    await this.withdraw.execute(engagementId, key, member(actor));
    reads.refresh();
    return this.engagements.own(reads, member(actor), engagementId);
  }

  @ResolveField(() => EngagementFeedbackType, { nullable: true, description: 'Null where it was never asked for.' })
  feedback(@Parent() { id }: EngagementType, @Reads() reads: OperationReads): Promise<EngagementFeedbackType | null> {
    return this.queries.ofEngagement(reads, id);
  }
}
