import type { AchievementContent } from '@standing/accreditation/rules';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { AchievementInput, AchievementType, ListedAwardType } from './achievement.graphql.js';
import { AchievementQueries } from './achievement.queries.js';
import { CorrectAchievement } from './correct-achievement.js';
import { DeclareAchievement } from './declare-achievement.js';
import { WithdrawAchievement } from './withdraw-achievement.js';

const REFUSALS =
  'ACCREDITATION_ACHIEVEMENT_MISSING, ACCREDITATION_ACHIEVEMENT_TEXT_TOO_LONG, ACCREDITATION_ACHIEVEMENT_PERCENT, ACCREDITATION_ACHIEVEMENT_DAYS_REVERSED, ACCREDITATION_ACHIEVEMENT_IN_FUTURE, ACCREDITATION_ACHIEVEMENT_TOO_LONG, ACCREDITATION_ACHIEVEMENT_TWICE, ACCREDITATION_AWARD_NOT_LISTED, ACCREDITATION_OPENING_AFTER_LOG, ACCREDITATION_OPENING_OVERLAPS';

@Resolver(() => AchievementType)
export class AchievementResolver {
  constructor(
    private readonly queries: AchievementQueries,
    private readonly declare: DeclareAchievement,
    private readonly correct: CorrectAchievement,
    private readonly withdraw: WithdrawAchievement,
  ) {}

  @Allow('bring', 'Achievement')
  @Query(() => [AchievementType], { description: 'What a person brings along, the latest first: mine when left out.' })
  achievements(
    @Args('personId', {
      type: () => Uuid,
      nullable: true,
      description: 'Anybody else is found by officers and registrars alone.',
    })
    personId: string | null,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AchievementType[]> {
    const me = member(actor);
    return this.queries.of(reads, personId ?? me.personId, me);
  }

  @Allow('bring', 'Achievement')
  @Query(() => [ListedAwardType], {
    description: 'Awards of other bodies that the scheme in force names as equivalent.',
  })
  listedAwards(@Reads() reads: OperationReads): Promise<ListedAwardType[]> {
    return this.queries.listed(reads);
  }

  @Allow('bring', 'Achievement')
  @Mutation(() => AchievementType, {
    description: `Says what I bring along; it is declared until the office has seen it. Refused: ${REFUSALS}.`,
  })
  async declareAchievement(
    @Args('input') input: AchievementInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AchievementType> {
    return this.queries.byId(reads, await this.declare.execute(contentIn(input), key, member(actor)));
  }

  @Allow('bring', 'Achievement')
  @Mutation(() => AchievementType, {
    description: `Sets it right: it is declared anew, also where it was verified. STALE where it is another revision by now. Refused: ACCREDITATION_ACHIEVEMENT_WITHDRAWN, ACCREDITATION_ACHIEVEMENT_OTHER_KIND, ${REFUSALS}.`,
  })
  async correctAchievement(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('revision', { type: () => Int, description: 'The revision that was read.' }) revision: number,
    @Args('input') input: AchievementInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AchievementType> {
    const correction = { id, revision, said: contentIn(input) };
    return this.queries.byId(reads, await this.correct.execute(correction, key, member(actor)));
  }

  @Allow('bring', 'Achievement')
  @Mutation(() => AchievementType, {
    description:
      'Takes it back: it stays on record and counts no more. STALE where it is another revision by now. Refused: ACCREDITATION_ACHIEVEMENT_WITHDRAWN.',
  })
  async withdrawAchievement(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('revision', { type: () => Int, description: 'The revision that was read.' }) revision: number,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AchievementType> {
    return this.queries.byId(reads, await this.withdraw.execute(id, revision, key, member(actor)));
  }
}

/** What was said, with null for what was left out. */
function contentIn(input: AchievementInput): AchievementContent {
  const nothing = {
    ...{ issuer: null, issuerName: null, designation: null, reference: null, title: null, provider: null },
    ...{ activity: null, form: null, percent: null, untilOn: null },
  };
  const said = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  return { ...nothing, ...(said as Omit<AchievementContent, 'minutes'>), minutes: input.minutes ?? 0 };
}
