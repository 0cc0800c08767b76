import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { ApplicationReportType } from '../answers/application-report.graphql.js';
import { FeedbackWordsType } from '../answers/application-words.graphql.js';
import { ApplicationAnswerType } from '../answers/application-answer.graphql.js';
import { DecisionType } from '../standing/standing.graphql.js';
import { MarkCriterion } from './mark-criterion.js';
import { AssessedApplicantType, AssessmentSheetType, MarkCriterionInput, SheetEvidenceType } from './sheet.graphql.js';
import { SheetQueries } from './sheet.queries.js';
import { SubmitAssessment } from './submit-assessment.js';

@Resolver(() => AssessmentSheetType)
export class SheetResolver {
  constructor(
    private readonly queries: SheetQueries,
    private readonly mark: MarkCriterion,
    private readonly submit: SubmitAssessment,
  ) {}

  @Allow('assess', 'OwnAssessment')
  @Query(() => AssessmentSheetType, {
    description: 'My own sheet, once I have declared that nothing stands in the way. Anybody else’s is not found.',
  })
  assessmentSheet(
    @Args('id', { type: () => Uuid }) id: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AssessmentSheetType> {
    return this.queries.sheet(reads, id, member(actor));
  }

  @Allow('assess', 'OwnAssessment')
  @Query(() => AssessedApplicantType, {
    nullable: true,
    description: 'Whose application I assess; null where the scheme hides names. Anybody else’s is not found.',
  })
  applicantOfAssessment(
    @Args('id', { type: () => Uuid }) id: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AssessedApplicantType | null> {
    return this.queries.applicant(reads, id, member(actor));
  }

  @ResolveField('decision', () => DecisionType)
  decision(
    @Parent() sheet: AssessmentSheetType,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<DecisionType> {
    return this.queries.decision(reads, sheet, actor.locale);
  }

  @ResolveField('answers', () => [ApplicationAnswerType])
  answers(
    @Parent() sheet: AssessmentSheetType,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ApplicationAnswerType[]> {
    return this.queries.answers(reads, sheet, actor.locale);
  }

  @ResolveField('supervisorReport', () => ApplicationReportType, { nullable: true })
  supervisorReport(
    @Parent() sheet: AssessmentSheetType,
    @Reads() reads: OperationReads,
  ): Promise<ApplicationReportType | null> {
    return this.queries.report(reads, sheet);
  }

  @ResolveField('feedbackWords', () => FeedbackWordsType, { nullable: true })
  feedbackWords(
    @Parent() sheet: AssessmentSheetType,
    @Reads() reads: OperationReads,
  ): Promise<FeedbackWordsType | null> {
    return this.queries.words(reads, sheet);
  }

  @ResolveField('evidence', () => [SheetEvidenceType])
  evidence(@Parent() sheet: AssessmentSheetType, @Reads() reads: OperationReads): Promise<SheetEvidenceType[]> {
    return this.queries.evidence(reads, sheet);
  }

  @Allow('assess', 'OwnAssessment')
  @Mutation(() => AssessmentSheetType, {
    description:
      'Says what I found on a criterion; the last word holds until I submit. Refused: ACCREDITATION_SHEET_NOT_OPEN, ACCREDITATION_SHEET_SUBMITTED, ACCREDITATION_CRITERION_UNKNOWN, ACCREDITATION_REASON_MISSING, ACCREDITATION_WOULD_SATISFY_MISSING, ACCREDITATION_TEXT_TOO_LONG.',
  })
  async markCriterion(
    @Args('input') { assessmentId, ...marked }: MarkCriterionInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AssessmentSheetType> {
    const { criterion, mark, reason = null, wouldSatisfy = null } = marked;
    const said = { criterion, mark, reason, wouldSatisfy };
    const id = await this.mark.execute(assessmentId, said, key, member(actor));
    return this.queries.sheet(reads, id, member(actor));
  }

  @Allow('assess', 'OwnAssessment')
  @Mutation(() => AssessmentSheetType, {
    description:
      'Submits my sheet, which never changes afterwards. Refused: ACCREDITATION_CRITERION_UNMARKED for each criterion left, ACCREDITATION_SHEET_NOT_OPEN, ACCREDITATION_SHEET_SUBMITTED.',
  })
  async submitAssessment(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AssessmentSheetType> {
    const submitted = await this.submit.execute(id, key, member(actor));
    return this.queries.sheet(reads, submitted, member(actor));
  }
}
