import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import type { ReleaseGround } from '@standing/practice/rules';
import { AnswerRelease } from './answer-release.js';
import { ProposeRelease } from './propose-release.js';
import { ContinuityReleaseType, ReleaseGroundName } from './release.graphql.js';
import { ReleaseQueries } from './release.queries.js';

/** The office's side of continuity plans: two people release a list, and neither reads it. */
@Resolver(() => ContinuityReleaseType)
export class ReleaseResolver {
  constructor(
    private readonly queries: ReleaseQueries,
    private readonly propose: ProposeRelease,
    private readonly answer: AnswerRelease,
  ) {}

  @Allow('release', 'ContinuityList')
  @Query(() => [ContinuityReleaseType], {
    description:
      'What was proposed and answered: what waits, then the others, the latest first, a hundred at the most. Without those of the reader as a coach or as a colleague. For officers and registrars.',
  })
  continuityReleases(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<ContinuityReleaseType[]> {
    return this.queries.all(reads, member(actor));
  }

  @Allow('release', 'ContinuityList')
  @Query(() => Int, {
    description: 'How many proposed releases wait for a second person. For officers and registrars.',
  })
  continuityReleasesWaiting(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<number> {
    return this.queries.waiting(reads, member(actor));
  }

  @Allow('release', 'ContinuityList')
  @Mutation(() => Uuid, {
    description:
      'Proposes to release a coach’s list to their colleague; the proposal’s id. For officers and registrars. Refused: PRACTICE_RELEASE_NO_PLAN, PRACTICE_RELEASE_OWN, PRACTICE_RELEASE_COLLEAGUE, PRACTICE_RELEASE_WAITS, PRACTICE_RELEASE_DONE, PRACTICE_RELEASE_NO_DEATH.',
  })
  proposeContinuityRelease(
    @Args('personId', { type: () => Uuid, description: 'The coach.' }) personId: string,
    @Args('ground', { type: () => ReleaseGroundName }) ground: ReleaseGround,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.propose.execute({ personId, ground }, key, member(actor));
  }

  @Allow('release', 'ContinuityList')
  @Mutation(() => Uuid, {
    description:
      'Confirms a proposed release, by another person than proposed it, or refuses it; the proposal’s id. Confirmed, the colleague can open the list, and the coach is told unless they have died. For officers and registrars. Refused: PRACTICE_RELEASE_SAME_PERSON, PRACTICE_RELEASE_ANSWERED, PRACTICE_RELEASE_OWN, PRACTICE_RELEASE_COLLEAGUE, PRACTICE_RELEASE_NO_PLAN, PRACTICE_RELEASE_NO_DEATH.',
  })
  answerContinuityRelease(
    @Args('releaseId', { type: () => Uuid }) releaseId: string,
    @Args('release', { type: () => Boolean, description: 'False to refuse it.' }) release: boolean,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.answer.execute({ releaseId, release }, key, member(actor));
  }
}
