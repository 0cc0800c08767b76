import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { adviser } from './adviser.js';
import { AdviceWordsInput } from './advice.graphql.js';
import { AnswerAdvice } from './answer-advice.js';
import { AdviceForAdviserType, AdviceInQueueType, AdviceTallyCellType } from './desk.graphql.js';
import { DeskQueries } from './desk.queries.js';
import { OpenAdvice } from './open-advice.js';

/** The doors through which advisers read and answer. */
@Resolver()
export class DeskResolver {
  constructor(
    private readonly queries: DeskQueries,
    private readonly opening: OpenAdvice,
    private readonly answering: AnswerAdvice,
  ) {}

  @Allow('give', 'Advice')
  @Query(() => [AdviceInQueueType], {
    description:
      'For advisers: enquiries that are not closed, those that wait first, but for those in which the reader declared a conflict. Refused: ETHICS_ADVICE_ROLE_INCOMPATIBLE.',
  })
  adviceQueue(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<AdviceInQueueType[]> {
    return this.queries.queue(reads, adviser(actor).personId);
  }

  @Allow('give', 'Advice')
  @Query(() => [AdviceTallyCellType], {
    description:
      'For advisers: how many asked, by chapter and quarter, the latest first; cells of fewer than five, and a quarter that is not over, are not shown, and nothing is added up. Refused: ETHICS_ADVICE_ROLE_INCOMPATIBLE.',
  })
  async adviceTally(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<AdviceTallyCellType[]> {
    adviser(actor);
    return this.queries.tally(reads);
  }

  @Allow('give', 'Advice')
  @Mutation(() => AdviceForAdviserType, {
    description:
      'Opens an enquiry that the adviser holds; each opening is in the audit, which names no asker. Refused: ETHICS_ADVICE_ROLE_INCOMPATIBLE; NOT_FOUND for one that they do not hold.',
  })
  async openAdvice(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<AdviceForAdviserType> {
    return this.opening.execute(id, key, adviser(actor));
  }

  @Allow('give', 'Advice')
  @Mutation(() => Uuid, {
    description:
      'Answers an enquiry that the adviser holds. Refused: ETHICS_ADVICE_CLOSED, _WORDS_MISSING, _WORDS_TOO_LONG, _MAY_IDENTIFY, _ROLE_INCOMPATIBLE; NOT_FOUND for one that they do not hold.',
  })
  async answerAdvice(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('words') words: AdviceWordsInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.answering.execute(id, { ...words }, key, adviser(actor));
  }
}
