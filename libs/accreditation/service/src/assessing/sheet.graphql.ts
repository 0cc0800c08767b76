import type { Mark } from '@standing/accreditation/rules';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { TrustKind } from '../standing/decision.graphql.js';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { ApplicationReportType } from '../answers/application-report.graphql.js';
import { FeedbackWordsType } from '../answers/application-words.graphql.js';
import { ApplicationAnswerType } from '../answers/application-answer.graphql.js';
import { LevelType } from '../schemes/scheme.graphql.js';
import { DecisionType } from '../standing/standing.graphql.js';

export const MarkKind = { MET: 'MET', NOT_YET: 'NOT_YET', ASK: 'ASK' } as const satisfies { [Name in Mark]: Name };
registerEnumType(MarkKind, {
  name: 'Mark',
  description:
    'NOT_YET: not met, with a reason and what would satisfy it. ASK: a question that only the applicant answers.',
});

@ObjectType('CriterionMark', { description: 'What somebody says on a criterion.' })
export class CriterionMarkType {
  @Field(() => MarkKind)
  mark: Mark;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => String, { nullable: true, description: 'What would satisfy it; null where it is met.' })
  wouldSatisfy: string | null;
}

@ObjectType('AssessedApplicant', { description: 'Whose application is assessed, where the scheme shows names.' })
export class AssessedApplicantType {
  @Field(() => String)
  name: string;
}

@ObjectType('SheetCriterion', { description: 'One criterion on the sheet of one assessor.' })
export class SheetCriterionType {
  @Field(() => String)
  code: string;

  @Field(() => String, { description: "In the reader's language." })
  title: string;

  @Field(() => String, { description: "What to look for, in the reader's language." })
  description: string;

  @Field(() => CriterionMarkType, { nullable: true, description: 'Mine; null while I have not marked it.' })
  mine: CriterionMarkType | null;

  @Field(() => Int, { description: 'How often I have marked it.' })
  revision: number;
}

@ObjectType('SheetEvidence', { description: 'One piece of the evidence, with nothing in it that names anybody.' })
export class SheetEvidenceType {
  @Field(() => Uuid, { description: 'Made for this sheet: it leads nowhere else.' })
  id: string;

  @Field(() => String, { description: 'practice, supervision, code-signature …' })
  kind: string;

  @Field(() => DayScalar, { nullable: true, description: 'Null for client feedback: see heldIn.' })
  heldOn: string | null;

  @Field(() => String, { description: 'The month, as YYYY-MM.' })
  heldIn: string;

  @Field(() => Int)
  minutes: number;

  @Field(() => TrustKind)
  trust: (typeof TrustKind)[keyof typeof TrustKind];

  @Field(() => Int, {
    nullable: true,
    description: 'Which engagement or supervisor of this file, as a number; null where there is none.',
  })
  party: number | null;
}

@ObjectType('AssessmentDifference', { description: 'A criterion in which the two sheets are not of one mind.' })
export class AssessmentDifferenceType {
  @Field(() => String)
  code: string;

  @Field(() => String, { description: "In the reader's language." })
  title: string;

  @Field(() => CriterionMarkType)
  mine: CriterionMarkType;

  @Field(() => CriterionMarkType)
  other: CriterionMarkType;
}

@ObjectType('AssessmentSheet', {
  description: 'An application as one of its assessors sees it: without the applicant and without the other assessor.',
})
export class AssessmentSheetType {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: 'What the file is called between the body and me, such as D-7F3A9C.' })
  file: string;

  @Field(() => LevelType)
  level: LevelType;

  @Field(() => DayScalar, { description: 'The day of the application; the evidence is weighed on it.' })
  appliedOn: string;

  @Field(() => Boolean, { description: 'Whether I have submitted it; it never changes afterwards.' })
  submitted: boolean;

  @Field(() => [SheetCriterionType])
  criteria: SheetCriterionType[];

  @Field(() => [ApplicationAnswerType], {
    description: 'What the applicant says on the criteria. A piece has the id that it has in `evidence`.',
  })
  answers?: ApplicationAnswerType[];

  @Field(() => ApplicationReportType, {
    nullable: true,
    description: 'The supervisor’s report, with neither name; null where there is none.',
  })
  supervisorReport?: ApplicationReportType | null;

  @Field(() => FeedbackWordsType, {
    nullable: true,
    description: 'Words of feedback that the applicant handed over; null where there are none.',
  })
  feedbackWords?: FeedbackWordsType | null;

  @Field(() => DecisionType, { description: 'What the scheme of the application makes of the evidence. Advice.' })
  decision?: DecisionType;

  @Field(() => [SheetEvidenceType], { description: 'The newest first.' })
  evidence?: SheetEvidenceType[];

  @Field(() => [AssessmentDifferenceType], {
    nullable: true,
    description: 'Only those that differ, once two sheets are submitted; null before, whatever the other one did.',
  })
  differences: AssessmentDifferenceType[] | null;

  /** Not shown. */
  applicationId: string;
}

@InputType({ description: 'What I say on a criterion.' })
export class MarkCriterionInput {
  @Field(() => Uuid)
  assessmentId: string;

  @Field(() => String, { description: "The criterion's code." })
  criterion: string;

  @Field(() => MarkKind)
  mark: Mark;

  @Field(() => String, { nullable: true, description: 'Needed for NOT_YET and ASK; 2000 characters at most.' })
  reason: string | null;

  @Field(() => String, { nullable: true, description: 'Needed for NOT_YET; 2000 characters at most.' })
  wouldSatisfy: string | null;
}
