import { Args, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { ApplicationDraftType, TakeFeedbackWordsInput } from './application-draft.graphql.js';
import { ApplicationDraftQueries } from './application-draft.queries.js';
import { LeaveFeedbackWordsOut } from './leave-feedback-words-out.js';
import { TakeFeedbackWords } from './take-feedback-words.js';

/** The step of an application in which words of feedback are handed over with it. */
@Resolver(() => ApplicationDraftType)
export class DraftWordsResolver {
  constructor(
    private readonly drafts: ApplicationDraftQueries,
    private readonly take: TakeFeedbackWords,
    private readonly leave: LeaveFeedbackWordsOut,
  ) {}

  @Allow('apply-for', 'Level')
  @Mutation(() => ApplicationDraftType, {
    nullable: true,
    description:
      'Takes words of my feedback into my draft, as practice gave them to me, in place of those that are in it. STALE where another window changed that. Refused: ACCREDITATION_FEEDBACK_UNKNOWN, ACCREDITATION_FEEDBACK_TEXT.',
  })
  async takeFeedbackWords(
    @Args('input') { text, ticket, revision }: TakeFeedbackWordsInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ApplicationDraftType | null> {
    await this.take.execute({ text, ticket, revision }, key, member(actor));
    return this.drafts.mine(reads, member(actor));
  }

  @Allow('apply-for', 'Level')
  @Mutation(() => ApplicationDraftType, {
    nullable: true,
    description: 'Leaves the words of my feedback out of my draft again. STALE where another window changed that.',
  })
  async leaveFeedbackWordsOut(
    @Args('revision', { type: () => Int, description: 'The `feedbackWordsRevision` that I saw.' }) revision: number,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ApplicationDraftType | null> {
    await this.leave.execute(revision, key, member(actor));
    return this.drafts.mine(reads, member(actor));
  }
}
