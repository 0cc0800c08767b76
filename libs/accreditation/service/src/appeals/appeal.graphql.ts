import type { AppealOutcome } from '@standing/accreditation/rules';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { ApplicationReportType } from '../answers/application-report.graphql.js';
import { FeedbackWordsType } from '../answers/application-words.graphql.js';
import { ApplicationAnswerType } from '../answers/application-answer.graphql.js';
import { AppealOutcomeKind, ToldDecisionType } from '../decisions/application-course.graphql.js';
import { LevelType } from '../schemes/scheme.graphql.js';

@ObjectType('AppealAsked', { description: 'An appeal that I am to hear.' })
export class AppealAskedType {
  @Field(() => Uuid)
  id: string;

  @Field(() => LevelType)
  level: LevelType;

  @Field(() => DayScalar)
  appealedOn: string;

  @Field(() => Boolean, { description: 'Whether I have answered.' })
  answered: boolean;
}

@ObjectType('AppealAnswer', { description: 'What a member of the panel says.' })
export class AppealAnswerType {
  @Field(() => AppealOutcomeKind)
  outcome: AppealOutcome;

  @Field(() => String)
  reasons: string;
}

@ObjectType('AppealFile', {
  description: 'An appeal as its panel reads it: the refusal, the grounds, and nobody by name.',
})
export class AppealFileType {
  @Field(() => Uuid)
  id: string;

  @Field(() => LevelType)
  level: LevelType;

  @Field(() => DayScalar)
  appliedOn: string;

  @Field(() => DayScalar)
  appealedOn: string;

  @Field(() => String)
  grounds: string;

  @Field(() => ToldDecisionType, { description: 'The refusal as the applicant was told it.' })
  refusal: ToldDecisionType;

  @Field(() => [ApplicationAnswerType], { description: 'What the applicant said on the criteria.' })
  answers: ApplicationAnswerType[];

  @Field(() => ApplicationReportType, {
    nullable: true,
    description: 'The supervisor’s report that was sent with the application; null where there is none.',
  })
  supervisorReport: ApplicationReportType | null;

  @Field(() => FeedbackWordsType, {
    nullable: true,
    description: 'Words of feedback that were sent with the application; null where there are none.',
  })
  feedbackWords: FeedbackWordsType | null;

  @Field(() => AppealAnswerType, { nullable: true })
  mine: AppealAnswerType | null;

  @Field(() => Int, { description: 'How many hear it; more than half of them decide.' })
  panelSize: number;

  @Field(() => Int)
  answered: number;

  @Field(() => AppealOutcomeKind, { nullable: true, description: 'Null while it is not decided.' })
  outcome: AppealOutcome | null;

  @Field(() => DayScalar, { nullable: true })
  decidedOn: string | null;
}
