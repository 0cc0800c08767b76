import type { AppealOutcome } from '@standing/accreditation/rules';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { AppealOutcomeKind, ApplicationCourseType } from '../decisions/application-course.graphql.js';
import { ApplicationCourseQueries } from '../decisions/application-course.queries.js';
import { ApplicationFileType } from '../decisions/application-file.graphql.js';
import { ApplicationFileQueries } from '../decisions/application-file.queries.js';
import { AppealAskedType, AppealFileType } from './appeal.graphql.js';
import { AppealQueries } from './appeal.queries.js';
import { AppealRefusal } from './appeal-refusal.js';
import { DecideAppeal } from './decide-appeal.js';
import { NameAppealPanel } from './name-appeal-panel.js';

/** For the panel: what they hear, and their answer. */
@Resolver(() => AppealFileType)
export class AppealResolver {
  constructor(
    private readonly queries: AppealQueries,
    private readonly answer: DecideAppeal,
  ) {}

  @Allow('hear', 'Appeal')
  @Query(() => [AppealAskedType], { description: 'Appeals that I hear and that are not decided, the oldest first.' })
  myAppeals(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<AppealAskedType[]> {
    return this.queries.mine(reads, member(actor));
  }

  @Allow('hear', 'Appeal')
  @Query(() => AppealFileType, { description: 'An appeal that I hear. Any other is not found.' })
  appeal(
    @Args('id', { type: () => Uuid }) id: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AppealFileType> {
    return this.queries.file(reads, id, member(actor));
  }

  @Allow('hear', 'Appeal')
  @Mutation(() => AppealFileType, {
    description:
      'Answers an appeal that I hear; it is decided once more than half of its panel say the same. Refused: ACCREDITATION_APPEAL_DECIDED, ACCREDITATION_PART_RELATED, ACCREDITATION_REASON_MISSING, ACCREDITATION_TEXT_TOO_LONG.',
  })
  async decideAppeal(
    @Args('appealId', { type: () => Uuid }) appealId: string,
    @Args('outcome', { type: () => AppealOutcomeKind }) outcome: AppealOutcome,
    @Args('reasons', { type: () => String, description: '4000 characters at most.' }) reasons: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AppealFileType> {
    const id = await this.answer.execute(appealId, outcome, reasons, key, member(actor));
    return this.queries.file(reads, id, member(actor));
  }
}

/** For the applicant and for the registrar who names a panel. */
@Resolver(() => ApplicationCourseType)
export class AppealingResolver {
  constructor(
    private readonly courses: ApplicationCourseQueries,
    private readonly files: ApplicationFileQueries,
    private readonly begin: AppealRefusal,
    private readonly namePanel: NameAppealPanel,
  ) {}

  @Allow('apply-for', 'Level')
  @Mutation(() => ApplicationCourseType, {
    description:
      'Appeals against the refusal of my application, within thirty days and once. Refused: every reason of `ApplicationCourse.refusalsToAppeal`, ACCREDITATION_GROUNDS_MISSING, ACCREDITATION_TEXT_TOO_LONG.',
  })
  async appealRefusal(
    @Args('applicationId', { type: () => Uuid }) applicationId: string,
    @Args('grounds', { type: () => String, description: '4000 characters at most.' }) grounds: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ApplicationCourseType> {
    const id = await this.begin.execute(applicationId, grounds, key, member(actor));
    return this.courses.course(reads, id, member(actor));
  }

  @Allow('decide', 'Application')
  @Mutation(() => ApplicationFileType, {
    description:
      'Names the one to three people who hear an appeal, in the place of those named before. Refused: ACCREDITATION_APPEAL_DECIDED, ACCREDITATION_PANEL_SIZE, ACCREDITATION_PANEL_SELF_NAMED, ACCREDITATION_PANEL_ANSWERED, and for the registrar (without a path) and each member (`personIds.0` …) ACCREDITATION_SELF_DECISION, ACCREDITATION_PART_ASSESSED, ACCREDITATION_PART_MODERATED, ACCREDITATION_PART_DECIDED, ACCREDITATION_PART_HEARD_APPEAL, ACCREDITATION_PART_RELATED.',
  })
  async nameAppealPanel(
    @Args('appealId', { type: () => Uuid }) appealId: string,
    @Args('personIds', { type: () => [Uuid] }) personIds: string[],
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ApplicationFileType> {
    const id = await this.namePanel.execute(appealId, personIds, key, member(actor));
    return this.files.file(reads, id, member(actor));
  }
}
