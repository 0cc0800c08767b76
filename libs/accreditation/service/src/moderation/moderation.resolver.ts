import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { ApplicationFileType } from '../decisions/application-file.graphql.js';
import { ApplicationFileQueries } from '../decisions/application-file.queries.js';
import { AppointModerator } from './appoint-moderator.js';
import { Moderate } from './moderate.js';
import { ModerationAskedType, ModerationType, SettledMarkInput } from './moderation.graphql.js';
import { ModerationQueries } from './moderation.queries.js';

@Resolver(() => ModerationType)
export class ModerationResolver {
  constructor(
    private readonly queries: ModerationQueries,
    private readonly files: ApplicationFileQueries,
    private readonly appoint: AppointModerator,
    private readonly settle: Moderate,
  ) {}

  @Allow('moderate', 'Application')
  @Query(() => [ModerationAskedType], {
    description: 'What I was asked to moderate and have not yet, the oldest first.',
  })
  myModerations(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<ModerationAskedType[]> {
    return this.queries.mine(reads, member(actor));
  }

  @Allow('moderate', 'Application')
  @Query(() => ModerationType, {
    description:
      'Both sheets of an application, once both are submitted. Found by whoever was appointed and by registrars who had no part in it.',
  })
  moderation(
    @Args('applicationId', { type: () => Uuid }) id: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ModerationType> {
    return this.queries.moderation(reads, id, member(actor));
  }

  @Allow('decide', 'Application')
  @Mutation(() => ApplicationFileType, {
    description:
      'Asks somebody to settle what the assessors differ in. Refused: ACCREDITATION_SELF_DECISION, ACCREDITATION_PART_ASSESSED, ACCREDITATION_PART_DECIDED, ACCREDITATION_PART_HEARD_APPEAL, ACCREDITATION_PART_RELATED of either, ACCREDITATION_APPLICATION_DECIDED, ACCREDITATION_ASSESSMENT_OUTSTANDING, ACCREDITATION_NOTHING_TO_MODERATE, ACCREDITATION_MODERATION_DONE.',
  })
  async appointModerator(
    @Args('applicationId', { type: () => Uuid }) applicationId: string,
    @Args('personId', { type: () => Uuid }) personId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ApplicationFileType> {
    const id = await this.appoint.execute(applicationId, personId, key, member(actor));
    return this.files.file(reads, id, member(actor));
  }

  @Allow('moderate', 'Application')
  @Mutation(() => ModerationType, {
    description:
      'Settles each criterion that is open, with a reason. Refused: every reason of `Moderation.refusalsToModerate`, ACCREDITATION_PART_ASSESSED and the other parts, ACCREDITATION_ASSESSMENT_OUTSTANDING, ACCREDITATION_CRITERION_UNSETTLED, ACCREDITATION_CRITERION_NOT_OPEN, ACCREDITATION_REASON_MISSING, ACCREDITATION_WOULD_SATISFY_MISSING, ACCREDITATION_TEXT_TOO_LONG.',
  })
  async moderate(
    @Args('applicationId', { type: () => Uuid }) applicationId: string,
    @Args('marks', { type: () => [SettledMarkInput] }) marks: SettledMarkInput[],
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ModerationType> {
    const said = marks.map(({ criterion, mark, reason, wouldSatisfy = null }) => ({
      criterion,
      mark,
      reason,
      wouldSatisfy,
    }));
    const id = await this.settle.execute(applicationId, said, key, member(actor));
    return this.queries.moderation(reads, id, member(actor));
  }
}
