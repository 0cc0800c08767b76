import type { AppealOutcome, AssessedStage } from '@standing/accreditation/rules';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, RefusalType, Uuid } from '@standing/platform/graphql';
import { ApplicationReportType } from '../answers/application-report.graphql.js';
import { FeedbackWordsType } from '../answers/application-words.graphql.js';
import { ApplicationAnswerType, ApplicationStatementType } from '../answers/application-answer.graphql.js';
import { JudgedCriterionType } from '../moderation/moderation.graphql.js';
import { LevelType } from '../schemes/scheme.graphql.js';
import { PersonStub } from '../standing/person.graphql.js';
import {
  AppealOutcomeKind,
  ApplicationStepType,
  ToldCriterionType,
  ToldDecisionType,
} from './application-course.graphql.js';
import { ConditionTermsType } from './condition.graphql.js';

export const StageKind = {
  NONE: 'none',
  ASSESSING: 'assessing',
  MODERATING: 'moderating',
  SETTLED: 'settled',
} as const satisfies Record<string, AssessedStage>;
registerEnumType(StageKind, {
  name: 'AssessmentStage',
  description:
    'NONE: the level is decided by its lines alone. ASSESSING: both sheets are not in. SETTLED: ready to be decided.',
});

@ObjectType('AppealOnFile', { description: 'An appeal, as a registrar reads it.' })
export class AppealOnFileType {
  @Field(() => Uuid)
  id: string;

  @Field(() => DayScalar)
  appealedOn: string;

  @Field(() => [PersonStub], { description: 'Those who hear it.' })
  panel: PersonStub[];

  @Field(() => Int, { description: 'How many of them have answered.' })
  answered: number;

  @Field(() => AppealOutcomeKind, { nullable: true, description: 'Null while it is not decided.' })
  outcome: AppealOutcome | null;
}

@ObjectType('ApplicationFile', {
  description: 'All that a registrar needs to decide an application. Not found by whoever assesses it or is related.',
})
export class ApplicationFileType {
  @Field(() => Uuid)
  applicationId: string;

  @Field(() => PersonStub)
  person: PersonStub;

  @Field(() => LevelType)
  level: LevelType;

  @Field(() => DayScalar)
  appliedOn: string;

  @Field(() => Boolean, { description: 'Whether it is open: it waits for an answer, or is conditional.' })
  waiting: boolean;

  @Field(() => StageKind)
  stage: AssessedStage;

  @Field(() => [ApplicationStepType], { description: 'The oldest first.' })
  steps: ApplicationStepType[];

  @Field(() => [JudgedCriterionType], { description: 'Both sheets; empty while one is not submitted.' })
  criteria: JudgedCriterionType[];

  @Field(() => [ApplicationAnswerType], {
    description: 'What the applicant says on the criteria; empty while a sheet is not submitted.',
  })
  answers: ApplicationAnswerType[];

  @Field(() => ApplicationReportType, {
    nullable: true,
    description:
      'The supervisor’s report, once both sheets are in, or where nobody assesses; null where there is none.',
  })
  supervisorReport: ApplicationReportType | null;

  @Field(() => FeedbackWordsType, {
    nullable: true,
    description: 'Words of feedback, once both sheets are in, or where nobody assesses; null where there are none.',
  })
  feedbackWords: FeedbackWordsType | null;

  @Field(() => [ApplicationStatementType], {
    description: 'What the applicant affirmed; empty for what was sent before it was asked.',
  })
  statements: ApplicationStatementType[];

  @Field(() => [ToldCriterionType], { description: 'What each criterion is in the end; empty before.' })
  settled: ToldCriterionType[];

  @Field(() => PersonStub, { nullable: true, description: 'Who moderates or moderated it.' })
  moderator: PersonStub | null;

  @Field(() => [ToldDecisionType], { description: 'The oldest first; none of them ever changes.' })
  decisions: ToldDecisionType[];

  @Field(() => [AppealOnFileType], { description: 'The oldest first.' })
  appeals: AppealOnFileType[];

  @Field(() => [RefusalType], {
    description:
      'Why the reader could not decline it now, whatever they would write: ACCREDITATION_SELF_DECISION, ACCREDITATION_PART_MODERATED, ACCREDITATION_PART_DECIDED, ACCREDITATION_PART_HEARD_APPEAL, ACCREDITATION_ASSESSMENT_OUTSTANDING, ACCREDITATION_MODERATION_OUTSTANDING, ACCREDITATION_APPLICATION_DECIDED; and ACCREDITATION_CONDITION_HONOURED up to and including the last day on which a conditional decision is honoured.',
  })
  refusalsToDecline: RefusalType[];

  @Field(() => [RefusalType], {
    description:
      'Why the reader could not answer it on a condition now, whatever they would write: the reasons of `refusalsToDecline`, ACCREDITATION_FEE_UNPAID, an assessment that is not over before anybody was asked included, and what keeps the level from being awarded whatever is shown: ACCREDITATION_LEVEL_HELD, ACCREDITATION_HIGHER_LEVEL_HELD, ACCREDITATION_AFTER_WITHDRAWAL, ACCREDITATION_LEVEL_REDUCED, ACCREDITATION_GIVES_UP.',
  })
  refusalsToMakeConditional: RefusalType[];

  @Field(() => ConditionTermsType, { description: 'Until when a conditional decision of today may be honoured.' })
  conditionTerms: ConditionTermsType;
}

@ObjectType('AppealWaiting', { description: 'An appeal that is not decided.' })
export class AppealWaitingType {
  @Field(() => Uuid)
  id: string;

  @Field(() => Uuid)
  applicationId: string;

  @Field(() => PersonStub)
  person: PersonStub;

  @Field(() => LevelType)
  level: LevelType;

  @Field(() => DayScalar)
  appealedOn: string;
}
