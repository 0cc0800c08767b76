import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, PageArgs, Reads, Uuid } from '@standing/platform/graphql';
import { AchievementConnection, AchievementType, CheckAchievementInput } from './achievement.graphql.js';
import { AchievementQueries } from './achievement.queries.js';
import { CheckAchievement } from './check-achievement.js';

/** The office's doors to what members bring along. */
@Resolver(() => AchievementType)
export class OfficeAchievementResolver {
  constructor(
    private readonly queries: AchievementQueries,
    private readonly check: CheckAchievement,
  ) {}

  @Allow('check', 'Achievement')
  @Query(() => AchievementConnection, {
    description: 'What members bring along and nobody of the office has looked at, the oldest first. For staff.',
  })
  achievementsToCheck(@Args() args: PageArgs, @Reads() reads: OperationReads): Promise<AchievementConnection> {
    return this.queries.toCheck(reads, args);
  }

  @Allow('check', 'Achievement')
  @Query(() => Int, { description: 'How much of it waits to be looked at. For staff.' })
  achievementsToCheckCount(@Reads() reads: OperationReads): Promise<number> {
    return this.queries.toCheckCount(reads);
  }

  @Allow('check', 'Achievement')
  @Mutation(() => AchievementType, {
    description:
      'Says what was found of it; a further check sets an earlier one right. STALE where it is another revision by now. Refused: ACCREDITATION_ACHIEVEMENT_OWN, ACCREDITATION_ACHIEVEMENT_RELATED, ACCREDITATION_ACHIEVEMENT_WITHDRAWN, ACCREDITATION_ACHIEVEMENT_SEEN_HOW_MISSING, ACCREDITATION_ACHIEVEMENT_SEEN_ON_MISSING, ACCREDITATION_ACHIEVEMENT_SEEN_IN_FUTURE, ACCREDITATION_OPENING_AFTER_LOG.',
  })
  async checkAchievement(
    @Args('input') { id, revision, reason = null, seenHow = null, seenOn = null }: CheckAchievementInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AchievementType> {
    const found = { id, revision, reason, seenHow, seenOn };
    return this.queries.byId(reads, await this.check.execute(found, key, member(actor)));
  }
}
