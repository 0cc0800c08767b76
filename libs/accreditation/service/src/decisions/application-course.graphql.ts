import type { AppealOutcome, DeclineReason, FinalMark } from '@standing/accreditation/rules';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, RefusalType, Uuid } from '@standing/platform/graphql';
import { ApplicationReportType } from '../answers/application-report.graphql.js';
import { FeedbackWordsType } from '../answers/application-words.graphql.js';
import { ApplicationAnswerType, ApplicationStatementType } from '../answers/application-answer.graphql.js';
import { DeclineReasonKind } from '../applications/application.graphql.js';
import { FinalMarkKind } from '../moderation/moderation.graphql.js';
import { LevelType } from '../schemes/scheme.graphql.js';
import type { ApplicationOutcome } from './application-decision.entity.js';

export const StepKind = {
  APPLIED: 'APPLIED',
  BEING_ASSESSED: 'BEING_ASSESSED',
  TAKEN_BACK: 'TAKEN_BACK',
  CONDITIONAL: 'CONDITIONAL',
  AWARDED: 'AWARDED',
  REFUSED: 'REFUSED',
  APPEALED: 'APPEALED',
  APPEAL_UPHELD: 'APPEAL_UPHELD',
  APPEAL_DISMISSED: 'APPEAL_DISMISSED',
} as const;
export type StepKind = keyof typeof StepKind;
registerEnumType(StepKind, {
  name: 'ApplicationStepKind',
  description:
    'CONDITIONAL: answered with what is still to be shown. APPEAL_UPHELD: the refusal is quashed, and the application is decided anew.',
});

export const OutcomeKind = {
  AWARDED: 'awarded',
  DECLINED: 'declined',
  CONDITIONAL: 'conditional',
} as const satisfies Record<string, ApplicationOutcome>;
registerEnumType(OutcomeKind, {
  name: 'ApplicationOutcome',
  description: 'What the body answered. CONDITIONAL: the application stays open, and something is still to be shown.',
});

export const AppealOutcomeKind = { UPHELD: 'upheld', DISMISSED: 'dismissed' } as const satisfies Record<
  string,
  AppealOutcome
>;
registerEnumType(AppealOutcomeKind, {
  name: 'AppealOutcome',
  description: 'UPHELD: the refusal is quashed and the application decided anew. DISMISSED: the refusal stands.',
});

@ObjectType('ApplicationStep', { description: 'Something that happened to an application, without who did it.' })
export class ApplicationStepType {
  @Field(() => StepKind)
  kind: StepKind;

  @Field(() => DayScalar, { description: "In the body's zone." })
  on: string;
}

@ObjectType('ToldCriterion', { description: 'What a criterion was in the end, as the applicant reads it.' })
export class ToldCriterionType {
  @Field(() => String)
  code: string;

  @Field(() => String, { description: "In the reader's language." })
  title: string;

  @Field(() => FinalMarkKind)
  mark: FinalMark;

  @Field(() => [String], { description: 'In the words of those who judged.' })
  reasons: readonly string[];

  @Field(() => [String])
  wouldSatisfy: readonly string[];
}

@ObjectType('ToldAppeal', { description: 'An appeal, as the applicant reads it.' })
export class ToldAppealType {
  @Field(() => Uuid)
  id: string;

  @Field(() => DayScalar)
  appealedOn: string;

  @Field(() => String)
  grounds: string;

  @Field(() => AppealOutcomeKind, { nullable: true, description: 'Null while it is not decided.' })
  outcome: AppealOutcome | null;

  @Field(() => DayScalar, { nullable: true })
  decidedOn: string | null;

  @Field(() => [String], { description: 'Of those who decided so; empty before.' })
  reasons: readonly string[];
}

@ObjectType('ToldDecision', { description: 'An answer of the body, as the applicant reads it. It never changes.' })
export class ToldDecisionType {
  @Field(() => Uuid)
  id: string;

  @Field(() => OutcomeKind)
  outcome: ApplicationOutcome;

  @Field(() => DayScalar)
  decidedOn: string;

  @Field(() => DeclineReasonKind, { nullable: true })
  declineReason: DeclineReason | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the decider wrote to the applicant; of a conditional answer, what is still to be shown.',
  })
  statement: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: "Of a conditional answer, the last day in the body's zone on which it is honoured; null of any other.",
  })
  honouredUntil: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the term was made longer; null unless it takes the place of another conditional answer.',
  })
  longerBecause: string | null;

  @Field(() => [ToldCriterionType], { description: 'Empty where nobody assessed it.' })
  criteria: ToldCriterionType[];

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The last day to appeal a refusal; null of any other answer.',
  })
  appealUntil: string | null;

  @Field(() => ToldAppealType, { nullable: true })
  appeal: ToldAppealType | null;
}

@ObjectType('ApplicationCourse', {
  description: 'How an application goes, as the applicant reads it: without who did what.',
})
export class ApplicationCourseType {
  @Field(() => Uuid)
  applicationId: string;

  @Field(() => LevelType)
  level: LevelType;

  @Field(() => [ApplicationStepType], { description: 'The oldest first.' })
  steps: ApplicationStepType[];

  @Field(() => [ApplicationAnswerType], { description: 'What I sent on the criteria.' })
  answers: ApplicationAnswerType[];

  @Field(() => ApplicationReportType, {
    nullable: true,
    description: 'The supervisor’s report that I sent with it; null where there is none.',
  })
  supervisorReport: ApplicationReportType | null;

  @Field(() => FeedbackWordsType, {
    nullable: true,
    description: 'Words of my feedback that I sent with it; null where there are none.',
  })
  feedbackWords: FeedbackWordsType | null;

  @Field(() => [ApplicationStatementType], {
    description: 'What I affirmed; empty for what was sent before it was asked.',
  })
  statements: ApplicationStatementType[];

  @Field(() => [ToldDecisionType], { description: 'The oldest first.' })
  decisions: ToldDecisionType[];

  @Field(() => DayScalar, {
    nullable: true,
    description:
      "The last day in the body's zone on which what is still to be shown counts; it may have passed. Null unless the application is conditional.",
  })
  honouredUntil: string | null;

  @Field(() => [RefusalType], {
    description:
      'Why the last answer cannot be appealed: ACCREDITATION_NOTHING_TO_APPEAL, ACCREDITATION_APPEALED_BEFORE, ACCREDITATION_APPEAL_TERM_OVER, ACCREDITATION_APPLICATION_WAITING.',
  })
  refusalsToAppeal: RefusalType[];
}
