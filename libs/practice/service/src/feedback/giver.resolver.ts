import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { AskedFeedbackType } from './feedback.graphql.js';
import { FeedbackQueries } from './feedback.queries.js';
import { AskGiverInput, FeedbackGiverType, MadeGiverFeedbackLinkType } from './giver.graphql.js';
import { MakeGiverFeedbackLink } from './make-giver-feedback-link.js';
import { WithdrawGiverFeedbackLink } from './withdraw-giver-feedback-link.js';

/** The coach's side of feedback from supervisors and peers, whom labels stand for. */
@Resolver(() => FeedbackGiverType)
export class GiverResolver {
  constructor(
    private readonly queries: FeedbackQueries,
    private readonly make: MakeGiverFeedbackLink,
    private readonly withdraw: WithdrawGiverFeedbackLink,
  ) {}

  @Query(() => [FeedbackGiverType], {
    description: 'The supervisors and peers whom the reader has asked, in the order in which they first were.',
  })
  @Allow('read', 'Feedback')
  myFeedbackGivers(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<FeedbackGiverType[]> {
    return this.queries.givers(reads, member(actor));
  }

  @Mutation(() => MadeGiverFeedbackLinkType, {
    description:
      'Makes a link to hand to a supervisor or a peer, for 90 days; the one before ends. Refused: PRACTICE_GIVER_LABEL_MISSING, PRACTICE_GIVER_LABEL_IN_USE, PRACTICE_PSEUDONYM_TOO_LONG, PRACTICE_CONTACT_IN_TEXT, PRACTICE_POSSIBLE_NAME.',
  })
  @Allow('ask', 'Feedback')
  async makeGiverFeedbackLink(
    @Args('input', { type: () => AskGiverInput }) { kind, label, nameIsPseudonym }: AskGiverInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<MadeGiverFeedbackLinkType> {
    const asked = { kind, label: label.trim(), nameIsPseudonym: nameIsPseudonym ?? false };
    const { giverId, token } = await this.make.execute(asked, key, member(actor));
    reads.refresh();
    return { token, giver: await this.queries.giver(reads, member(actor), giverId) };
  }

  @Mutation(() => FeedbackGiverType, {
    description:
      'Ends the link of a supervisor or a peer. Refused: PRACTICE_FEEDBACK_ANSWERED, PRACTICE_FEEDBACK_NOTHING_TO_WITHDRAW; NOT_FOUND for another’s.',
  })
  @Allow('ask', 'Feedback')
  async withdrawGiverFeedbackLink(
    @Args('giverId', { type: () => Uuid }) giverId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<FeedbackGiverType> {
    await this.withdraw.execute(giverId, key, member(actor));
    reads.refresh();
    return this.queries.giver(reads, member(actor), giverId);
  }

  @ResolveField(() => AskedFeedbackType)
  feedback(@Parent() { id }: FeedbackGiverType, @Reads() reads: OperationReads): Promise<AskedFeedbackType> {
    return this.queries.ofGiver(reads, id);
  }
}
