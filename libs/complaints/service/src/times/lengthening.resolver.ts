import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { AnswerForLonger } from './answer-for-longer.js';
import { AskForLonger } from './ask-for-longer.js';
import { AnswerForLongerInput, AskForLongerInput } from './lengthening-inputs.graphql.js';
import { TakeBackLonger } from './take-back-longer.js';
import { CaseTimes } from './times.graphql.js';
import { TimesQueries } from './times.queries.js';

/** One of the body's own times is made longer, by two people (R3). */
@Resolver()
export class LengtheningResolver {
  constructor(
    private readonly queries: TimesQueries,
    private readonly ask: AskForLonger,
    private readonly answer: AnswerForLonger,
    private readonly takeBack: TakeBackLonger,
  ) {}

  @Mutation(() => CaseTimes, {
    description:
      'Proposes that the inquiry take ninety days longer, once (K6), or that informing the respondent wait until a day (K17). Nothing is due later before another registrar confirms. Refused: COMPLAINTS_LONGER_ASKED_ALREADY, COMPLAINTS_LONGER_GROUND, COMPLAINTS_CLOCK_NOT_RUNNING, COMPLAINTS_CLOCK_LONGER_ALREADY, COMPLAINTS_CLOCK_OVER, COMPLAINTS_DEFERRAL_SHORT, COMPLAINTS_DEFERRAL_LONG, COMPLAINTS_REASONS_MISSING, COMPLAINTS_TEXT_TOO_LONG.',
  })
  @Allow('act-in', 'Case')
  async askForLonger(
    @Args('input', { type: () => AskForLongerInput }) input: AskForLongerInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseTimes> {
    return this.after(reads, actor, await this.ask.execute(input, key, member(actor)));
  }

  @Mutation(() => CaseTimes, {
    description:
      'A registrar of the case who did not propose it confirms that a time be longer, or declines. Both parties are told by a letter of the new day of an inquiry. Refused: COMPLAINTS_LONGER_OWN_REQUEST, COMPLAINTS_LONGER_NOT_WAITING, COMPLAINTS_CLOCK_OVER, COMPLAINTS_DEFERRAL_SHORT, COMPLAINTS_REASONS_MISSING, COMPLAINTS_TEXT_TOO_LONG.',
  })
  @Allow('act-in', 'Case')
  async answerForLonger(
    @Args('input', { type: () => AnswerForLongerInput }) input: AnswerForLongerInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseTimes> {
    return this.after(reads, actor, await this.answer.execute(input, key, member(actor)));
  }

  @Mutation(() => CaseTimes, {
    description: 'Whoever proposed it takes it back while nobody answered. Refused: COMPLAINTS_LONGER_NOT_WAITING.',
  })
  @Allow('act-in', 'Case')
  async takeBackLonger(
    @Args('requestId', { type: () => Uuid }) requestId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseTimes> {
    return this.after(reads, actor, await this.takeBack.execute(requestId, key, member(actor)));
  }

  private after(reads: OperationReads, actor: Actor, caseId: string): Promise<CaseTimes> {
    reads.refresh();
    return this.queries.of(reads, member(actor), caseId);
  }
}
