import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { AnswerCoverCheck } from './answer-cover-check.js';
import { CoverCheckForMailType, OwnCoverCheckType } from './check.graphql.js';
import { CheckQueries } from './check.queries.js';

/** What a member is asked for, and their answer. */
@Resolver(() => OwnCoverCheckType)
export class OwnCheckResolver {
  constructor(
    private readonly queries: CheckQueries,
    private readonly answer: AnswerCoverCheck,
  ) {}

  @Allow('read', 'OwnCover')
  @Query(() => [OwnCoverCheckType], { description: 'What I am asked for or was, the latest first; 50 at the most.' })
  myCoverChecks(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<OwnCoverCheckType[]> {
    return this.queries.ofPerson(reads, member(actor));
  }

  @Allow('declare', 'OwnCover')
  @Mutation(() => [OwnCoverCheckType], {
    description:
      'Says which of my covers the attestation in force is of; the last answer counts. Refused: INSURANCE_CHECK_CLOSED, INSURANCE_CHECK_NOT_IN_FORCE.',
  })
  async answerCoverCheck(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('coverId', { type: () => Uuid }) coverId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<OwnCoverCheckType[]> {
    await this.answer.execute({ id, coverId }, key, member(actor));
    reads.refresh();
    return this.queries.ofPerson(reads, member(actor));
  }

  @Allow('write-of', 'CoverReminder')
  @Query(() => CoverCheckForMailType, {
    nullable: true,
    description: 'For the part that sends mail; null once it is decided.',
  })
  coverCheckForMail(
    @Args('id', { type: () => Uuid }) id: string,
    @Reads() reads: OperationReads,
  ): Promise<CoverCheckForMailType | null> {
    return this.queries.forMail(reads, id);
  }
}
