import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { SupervisionSessionType } from '../sessions/session.graphql.js';
import { sessionById } from '../sessions/session.queries.js';
import { ReleaseAnswer } from './release-answer.js';

/** What a coach agrees to of their supervisor's answers. */
@Resolver(() => SupervisionSessionType)
export class ReleaseResolver {
  constructor(private readonly release: ReleaseAnswer) {}

  @Allow('log', 'Session')
  @Mutation(() => SupervisionSessionType, {
    description:
      'Agrees that my supervisor goes back, once, on the answer that confirmed a session; until they do, it counts as before. Refused: SUPERVISION_NOTHING_TO_RELEASE.',
  })
  async releaseAnswer(
    @Args('sessionId', { type: () => Uuid }) sessionId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<SupervisionSessionType | undefined> {
    return sessionById(reads, await this.release.execute(sessionId, key, member(actor)));
  }
}
