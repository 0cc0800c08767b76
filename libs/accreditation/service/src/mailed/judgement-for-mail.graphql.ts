import type { AppealOutcome } from '@standing/accreditation/rules';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { AppealOutcomeKind } from '../decisions/application-course.graphql.js';

const APPLICANT = 'The applicant; nobody else is written to.';

@ObjectType('RefusalForMail', { description: 'What a mail to the applicant says of a refusal: none of its reasons.' })
export class RefusalForMailType {
  @Field(() => Uuid, { description: APPLICANT })
  personId: string;

  @Field(() => String, { description: "The level applied for, in the recipient's language." })
  levelTitle: string;

  @Field(() => DayScalar, { description: 'The day of the refusal.' })
  declinedOn: string;

  @Field(() => DayScalar, { description: 'The last day to appeal.' })
  appealUntil: string;
}

@ObjectType('ConditionForMail', {
  description: 'What a mail to the applicant says of a conditional answer: not what is still to be shown.',
})
export class ConditionForMailType {
  @Field(() => Uuid, { description: APPLICANT })
  personId: string;

  @Field(() => Uuid, { description: 'By which the applicant finds it.' })
  applicationId: string;

  @Field(() => String, { description: "The level applied for, in the recipient's language." })
  levelTitle: string;

  @Field(() => DayScalar, { description: 'The day of the answer.' })
  decidedOn: string;

  @Field(() => DayScalar, { description: 'The last day on which it is honoured.' })
  honouredUntil: string;
}

@ObjectType('AppealForMail', { description: 'What a mail to the applicant says of their appeal: none of its reasons.' })
export class AppealForMailType {
  @Field(() => Uuid, { description: APPLICANT })
  personId: string;

  @Field(() => Uuid, { description: 'By which the applicant finds it.' })
  applicationId: string;

  @Field(() => String, { description: "The level applied for, in the recipient's language." })
  levelTitle: string;

  @Field(() => AppealOutcomeKind, { nullable: true, description: 'Null while it is not decided.' })
  outcome: AppealOutcome | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which it was decided.' })
  decidedOn: string | null;
}

@ObjectType('AssignmentForMail', {
  description: 'What a mail to an assessor says of what they were given: neither whose it is nor of which level.',
})
export class AssignmentForMailType {
  @Field(() => Uuid, { description: 'The assessor; nobody else is written to.' })
  personId: string;

  @Field(() => String, { description: 'What the file is called between the body and this assessor.' })
  file: string;
}

@ObjectType('AssessorReminderForMail', {
  description:
    'What a mail to an assessor says of what they still have in hand: neither whose it is nor of which level.',
})
export class AssessorReminderForMailType {
  @Field(() => Uuid, { description: 'The assessor; nobody else is written to.' })
  personId: string;

  @Field(() => Int, { description: 'How many of the assessments that they are reminded of wait for them now.' })
  waiting: number;
}

@ObjectType('ModerationForMail', {
  description: 'What a mail to a moderator says of what they are to settle: neither whose it is nor of which level.',
})
export class ModerationForMailType {
  @Field(() => Uuid, { description: 'Who is asked to settle it now; nobody else is written to.' })
  personId: string;

  @Field(() => DayScalar, { description: 'The day of the application, by which the moderator knows it again.' })
  appliedOn: string;
}

@ObjectType('HearingForMail', {
  description: 'What a mail to whoever hears an appeal says of it: neither whose it is nor of which level.',
})
export class HearingForMailType {
  @Field(() => Uuid, { description: 'Who hears it; nobody else is written to.' })
  personId: string;

  @Field(() => DayScalar, { description: 'The day of the appeal, by which they know it again.' })
  appealedOn: string;
}
