import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import {
  AdviceEnquiryType,
  AdviceReceiptType,
  AdviceTermType,
  AdviceWordsInput,
  AskAdviceInput,
  OwnAdviceInput,
} from './advice.graphql.js';
import { AdviceQueries } from './advice.queries.js';
import { AskAdvice } from './ask-advice.js';
import { OwnAdvice } from './own-advice.js';

/** The doors of whoever asks. */
@Resolver(() => AdviceEnquiryType)
export class AdviceResolver {
  constructor(
    private readonly ask: AskAdvice,
    private readonly own: OwnAdvice,
    private readonly queries: AdviceQueries,
  ) {}

  @Allow('ask', 'Advice')
  @Query(() => AdviceTermType, { description: 'What is promised to whoever asks now.' })
  async adviceTerm(@Reads() reads: OperationReads): Promise<AdviceTermType> {
    return { months: await this.queries.months(reads) };
  }

  @Allow('ask', 'Advice')
  @Query(() => [AdviceEnquiryType], {
    description: 'What the reader asked under their name, the latest word first. Nothing is kept of the reading.',
  })
  myAdvice(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<AdviceEnquiryType[]> {
    return this.queries.ofMember(reads, member(actor).personId);
  }

  @Allow('come-back-to', 'Advice')
  @Query(() => AdviceEnquiryType, {
    description:
      'What the code opens, for anybody who has it. Refused: ETHICS_ADVICE_CODE_MISTYPED, ETHICS_ADVICE_CODE_NOT_ACCEPTED.',
  })
  adviceOfCode(
    @Args('code', { type: () => String, description: 'However it is written: capitals, spaces and dashes apart.' })
    code: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AdviceEnquiryType> {
    return this.queries.own(reads, this.own.place({ code }, actor));
  }

  @Allow('ask', 'Advice')
  @Mutation(() => AdviceEnquiryType, {
    description:
      'Asks the advice desk under one’s name, which the adviser who takes it reads and nobody else. Refused: ETHICS_ADVICE_WORDS_MISSING, _WORDS_TOO_LONG, _CONTACT, _MAY_IDENTIFY, _TOPIC_UNKNOWN, _TOPICS_TOO_MANY, _LIMITS_UNREAD.',
  })
  async askAdvice(
    @Args('input') input: AskAdviceInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AdviceEnquiryType> {
    const id = await this.ask.execute({ ...input }, key, member(actor));
    return this.queries.own(reads, this.own.place({ id }, actor));
  }

  @Allow('ask', 'Advice')
  @Mutation(() => AdviceReceiptType, {
    description:
      'Asks the advice desk without a name: that somebody is a member opens this door, and nothing of who it is comes in. The same form sent again is answered with the same code. Refused: as askAdvice.',
  })
  async askAdviceWithoutName(
    @Args('input') input: AskAdviceInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() { bodyId }: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AdviceReceiptType> {
    await this.ask.execute({ ...input }, key, { bodyId });
    return this.queries.receipt(reads, key);
  }

  @Allow('come-back-to', 'Advice')
  @Mutation(() => AdviceEnquiryType, {
    description:
      'Writes again in one’s own enquiry. Refused: ETHICS_ADVICE_CLOSED, _WORDS_MISSING, _WORDS_TOO_LONG, _CONTACT, _MAY_IDENTIFY, _CODE_MISTYPED, _CODE_NOT_ACCEPTED; NOT_FOUND for another’s.',
  })
  async replyToAdvice(
    @Args('own') own: OwnAdviceInput,
    @Args('words') words: AdviceWordsInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AdviceEnquiryType> {
    return this.queries.own(reads, await this.own.reply(own, { ...words }, key, actor));
  }

  @Allow('come-back-to', 'Advice')
  @Mutation(() => AdviceEnquiryType, {
    description:
      'Closes one’s own enquiry: nobody writes in it any more. Refused: ETHICS_ADVICE_CODE_MISTYPED, _CODE_NOT_ACCEPTED; NOT_FOUND for another’s.',
  })
  async closeAdvice(
    @Args('own') own: OwnAdviceInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AdviceEnquiryType> {
    return this.queries.own(reads, await this.own.close(own, key, actor));
  }

  @Allow('come-back-to', 'Advice')
  @Mutation(() => Boolean, {
    description:
      'Erases one’s own enquiry at once: its key is destroyed and nobody reads it again. Refused: ETHICS_ADVICE_CODE_MISTYPED, _CODE_NOT_ACCEPTED; NOT_FOUND for another’s.',
  })
  eraseAdvice(
    @Args('own') own: OwnAdviceInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    return this.own.erase(own, key, actor);
  }
}
