import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, link, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { PersonStub } from '../person.graphql.js';
import { FeedbackLinkType, FeedbackToGiveType, GiveFeedbackInput } from './feedback-to-give.graphql.js';
import { FeedbackQueries } from './feedback.queries.js';
import { GiveFeedback } from './give-feedback.js';

/** The giver's side of feedback: whoever holds a link, and the gateway that meets them. */
@Resolver(() => FeedbackToGiveType)
export class FeedbackToGiveResolver {
  constructor(
    private readonly queries: FeedbackQueries,
    private readonly give: GiveFeedback,
  ) {}

  @Query(() => FeedbackLinkType, {
    nullable: true,
    description: 'The feedback link with this hash; null when there is none. To look at it changes nothing.',
  })
  @Allow('follow', 'FeedbackLink')
  feedbackLink(
    @Args('tokenHash', { type: () => String }) tokenHash: string,
    @Reads() reads: OperationReads,
  ): Promise<FeedbackLinkType | null> {
    return this.queries.byHash(reads, tokenHash);
  }

  @Query(() => FeedbackToGiveType, { description: 'What my feedback link asks.' })
  @Allow('give', 'Feedback')
  feedbackToGive(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<FeedbackToGiveType> {
    return this.queries.toGive(reads, link(actor, 'give-feedback'));
  }

  @Mutation(() => FeedbackToGiveType, {
    description:
      'Gives feedback by my link, or replaces it within seven days. Refused: PRACTICE_FEEDBACK_EMPTY, _TOO_LONG, _CONTACT_IN_TEXT, _POSSIBLE_NAME, _NAME_TO_BODY, _SETTLED, _LINK_ENDED, _LINK_EXPIRED.',
  })
  @Allow('give', 'Feedback')
  async giveFeedback(
    @Args('input', { type: () => GiveFeedbackInput })
    { comment, mayBeHandedOver, namesMeant, ...given }: GiveFeedbackInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<FeedbackToGiveType> {
    const holder = link(actor, 'give-feedback');
    const none = { listening: null, integrity: null, responsibility: null, transparency: null, confidentiality: null };
    const said = { comment: comment ?? null, mayBeHandedOver: mayBeHandedOver ?? false };
    const input = { answers: { ...none, ...given }, ...said, namesMeant: namesMeant ?? false };
    await this.give.execute(input, key, holder);
    reads.refresh();
    return this.queries.toGive(reads, holder);
  }

  @ResolveField(() => PersonStub)
  coach(@Parent() { personId: id }: FeedbackToGiveType): PersonStub {
    return { id };
  }
}
