import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { AccessRequestInBody } from './access.graphql.js';
import { AccessQueries } from './access.queries.js';
import { AnswerAccessInput, ProlongAccessInput } from './access-inputs.graphql.js';
import { AnswerAccess } from './answer-access.js';
import { ProlongAccess } from './prolong-access.js';
import { ProveAsker } from './prove-asker.js';

const NOBODY_ELSE =
  'NOT_FOUND for whoever is not the data protection officer of the body, and in a case in which they hold or held anything.';

/** What the data protection officer of the body answers to those who ask what is kept of them in a case. */
@Resolver()
export class DataProtectionResolver {
  constructor(
    private readonly queries: AccessQueries,
    private readonly prove: ProveAsker,
    private readonly prolong: ProlongAccess,
    private readonly answer: AnswerAccess,
  ) {}

  @Query(() => [AccessRequestInBody], {
    description: `The requests for a copy in cases of the body, what waits first, the oldest before the others; a hundred at the most. ${NOBODY_ELSE}`,
  })
  @Allow('answer', 'AccessRequest')
  accessRequests(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<AccessRequestInBody[]> {
    return this.queries.ofBody(reads, member(actor));
  }

  @Query(() => Int, {
    nullable: true,
    description:
      'How many requests for a copy wait for the reader; null for whoever is not the data protection officer.',
  })
  @Allow('answer', 'AccessRequest')
  accessRequestsWaiting(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<number | null> {
    return this.queries.waiting(reads, member(actor));
  }

  @Mutation(() => Uuid, {
    description: `Says that whoever asks is who they say: time runs from today; the id of the request. Refused: COMPLAINTS_ACCESS_NOT_WAITING, COMPLAINTS_ACCESS_KNOWN. ${NOBODY_ELSE}`,
  })
  @Allow('answer', 'AccessRequest')
  proveAsker(
    @Args('requestId', { type: () => Uuid }) requestId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.prove.execute(requestId, key, member(actor));
  }

  @Mutation(() => Uuid, {
    description: `Takes one or two further months, once and within the first (GDPR, article 12(3)); the id of the request. Refused: COMPLAINTS_ACCESS_NOT_WAITING, COMPLAINTS_ACCESS_LONGER_ALREADY, COMPLAINTS_ACCESS_MONTH_OVER, COMPLAINTS_ACCESS_MONTHS, COMPLAINTS_REASONS_MISSING, COMPLAINTS_TEXT_TOO_LONG. ${NOBODY_ELSE}`,
  })
  @Allow('answer', 'AccessRequest')
  prolongAccess(
    @Args('input', { type: () => ProlongAccessInput }) input: ProlongAccessInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.prolong.execute(input, key, member(actor));
  }

  @Mutation(() => Uuid, {
    description: `Gives the copy, a part of it, or refuses; the id of the request. Refused: COMPLAINTS_ACCESS_NOT_WAITING, COMPLAINTS_ACCESS_NOT_KNOWN, COMPLAINTS_ACCESS_WITHHELD, COMPLAINTS_ACCESS_GROUND, COMPLAINTS_REASONS_MISSING, COMPLAINTS_TEXT_TOO_LONG. ${NOBODY_ELSE}`,
  })
  @Allow('answer', 'AccessRequest')
  answerAccess(
    @Args('input', { type: () => AnswerAccessInput }) input: AnswerAccessInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.answer.execute(input, key, member(actor));
  }
}
