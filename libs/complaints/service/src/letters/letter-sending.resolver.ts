import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { LetterToSend, RecordSendingInput } from './letter-sending.graphql.js';
import { LetterSendingQueries } from './letter-sending.queries.js';
import { RecordSending } from './record-sending.js';

@Resolver()
export class LetterSendingResolver {
  constructor(
    private readonly queries: LetterSendingQueries,
    private readonly record: RecordSending,
  ) {}

  @Query(() => [LetterToSend], {
    description:
      'The letters to complainants who are reached by post or telephone, in cases that the reader manages, and that nobody sent yet: the oldest first, 100 at the most.',
  })
  @Allow('take', 'Case')
  lettersToSend(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<LetterToSend[]> {
    return this.queries.toSend(reads, member(actor));
  }

  @Mutation(() => Boolean, {
    description:
      'The case manager records that a letter to whoever complains was posted, handed over or read out. Refused: COMPLAINTS_SENT_ALREADY, and what the input says; NOT_FOUND for any other letter.',
  })
  @Allow('take', 'Case')
  async recordSending(
    @Args('input', { type: () => RecordSendingInput }) { letterId, by, on, number }: RecordSendingInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.record.execute({ letterId, by, on, number: number ?? null }, key, member(actor));
    return true;
  }
}
