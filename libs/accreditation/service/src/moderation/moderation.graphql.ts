import type { FinalMark } from '@standing/accreditation/rules';
import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, RefusalType, Uuid } from '@standing/platform/graphql';
import { ApplicationReportType } from '../answers/application-report.graphql.js';
import { FeedbackWordsType } from '../answers/application-words.graphql.js';
import { ApplicationAnswerType } from '../answers/application-answer.graphql.js';
import { CriterionMarkType } from '../assessing/sheet.graphql.js';
import { LevelType } from '../schemes/scheme.graphql.js';

export const FinalMarkKind = { MET: 'MET', NOT_YET: 'NOT_YET' } as const satisfies { [Name in FinalMark]: Name };
registerEnumType(FinalMarkKind, {
  name: 'FinalMark',
  description: 'What a criterion is in the end. A question of an assessor is settled before.',
});

@ObjectType('JudgedCriterion', { description: 'A criterion with what the first and the second assessor say.' })
export class JudgedCriterionType {
  @Field(() => String)
  code: string;

  @Field(() => String, { description: "In the reader's language." })
  title: string;

  @Field(() => String, { description: "What the assessors looked for, in the reader's language." })
  description: string;

  @Field(() => CriterionMarkType)
  first: CriterionMarkType;

  @Field(() => CriterionMarkType)
  second: CriterionMarkType;

  @Field(() => Boolean, { description: 'Whether a moderator settles it: the two differ, or both ask something.' })
  toSettle: boolean;

  @Field(() => CriterionMarkType, { nullable: true, description: 'What the moderator settled; null before.' })
  settled: CriterionMarkType | null;
}

@ObjectType('Moderation', {
  description: 'Both sheets of one application side by side, without the names of the applicant and the assessors.',
})
export class ModerationType {
  @Field(() => Uuid)
  applicationId: string;

  @Field(() => LevelType)
  level: LevelType;

  @Field(() => DayScalar)
  appliedOn: string;

  @Field(() => [JudgedCriterionType], { description: 'Those to settle first.' })
  criteria: JudgedCriterionType[];

  @Field(() => [ApplicationAnswerType], { description: 'What the applicant says on the criteria.' })
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

  @Field(() => Boolean)
  moderated: boolean;

  @Field(() => [RefusalType], {
    description:
      'Why the reader could not settle it now, whatever they would say: ACCREDITATION_NOTHING_TO_MODERATE, ACCREDITATION_MODERATION_DONE, ACCREDITATION_MODERATOR_APPOINTED, ACCREDITATION_APPLICATION_DECIDED.',
  })
  refusalsToModerate: RefusalType[];
}

@ObjectType('ModerationAsked', { description: 'An application that I am asked to moderate.' })
export class ModerationAskedType {
  @Field(() => Uuid)
  applicationId: string;

  @Field(() => LevelType)
  level: LevelType;

  @Field(() => DayScalar)
  appliedOn: string;
}

@InputType({ description: 'What a criterion is in the end.' })
export class SettledMarkInput {
  @Field(() => String, { description: "The criterion's code." })
  criterion: string;

  @Field(() => FinalMarkKind)
  mark: FinalMark;

  @Field(() => String, { description: '2000 characters at most.' })
  reason: string;

  @Field(() => String, { nullable: true, description: 'Needed for NOT_YET; 2000 characters at most.' })
  wouldSatisfy: string | null;
}
