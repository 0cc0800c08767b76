import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import type { EngagementGiver } from '@standing/practice/rules';
import { EngagementType } from '../engagements/engagement.graphql.js';
import { EngagementQueries } from '../engagements/engagement.queries.js';
import { AskedFeedbackType, FeedbackOverviewType, MadeFeedbackLinkType } from './feedback.graphql.js';
import { FeedbackQueries } from './feedback.queries.js';
import { EngagementGiverEnum } from './giver.graphql.js';
import { MakeFeedbackLink } from './make-feedback-link.js';
import { WithdrawFeedbackLink } from './withdraw-feedback-link.js';

const GIVER = {
  type: () => EngagementGiverEnum,
  nullable: true,
  description: 'The client where it is left out.',
} as const;

/** The coach's side of feedback in their engagements. */
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
    description:
      'Makes a link to hand to the client of an engagement, or to its sponsor, for 90 days; the one before ends. Refused: PRACTICE_FEEDBACK_NO_SPONSOR, PRACTICE_GIVER_LABEL_IN_USE.',
  })
  @Allow('ask', 'Feedback')
  async makeFeedbackLink(
    @Args('engagementId', { type: () => Uuid }) engagementId: string,
    @Args('giver', GIVER) giver: EngagementGiver | null,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<MadeFeedbackLinkType> {
    const token = await this.make.execute({ engagementId, giver: giver ?? 'client' }, key, member(actor));
    reads.refresh();
    return { token, engagement: await this.engagements.own(reads, member(actor), engagementId) };
  }

  @Mutation(() => EngagementType, {
    description:
      'Ends the link of an engagement, its client’s or its sponsor’s. Refused: PRACTICE_FEEDBACK_ANSWERED, PRACTICE_FEEDBACK_NOTHING_TO_WITHDRAW.',
  })
  @Allow('ask', 'Feedback')
  async withdrawFeedbackLink(
    @Args('engagementId', { type: () => Uuid }) engagementId: string,
    @Args('giver', GIVER) giver: EngagementGiver | null,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<EngagementType> {
    await this.withdraw.execute({ engagementId, giver: giver ?? 'client' }, key, member(actor));
    reads.refresh();
    return this.engagements.own(reads, member(actor), engagementId);
  }

  @ResolveField(() => AskedFeedbackType, {
    nullable: true,
    description: 'Of the client; null where it was never asked for.',
  })
  feedback(@Parent() { id }: EngagementType, @Reads() reads: OperationReads): Promise<AskedFeedbackType | null> {
    return this.queries.ofClient(reads, id);
  }

  @ResolveField(() => AskedFeedbackType, {
    nullable: true,
    description: 'Of the sponsor; null where it was never asked for.',
  })
  sponsorFeedback(@Parent() { id }: EngagementType, @Reads() reads: OperationReads): Promise<AskedFeedbackType | null> {
    return this.queries.ofSponsor(reads, id);
  }
}
