import { Field, Int, ObjectType } from '@nestjs/graphql';
import { RefusalType, Uuid } from '@standing/platform/graphql';
import { PersonStub } from '../standing/person.graphql.js';

@ObjectType('ApplicationReminders', { description: 'Who is reminded of one application.' })
export class ApplicationRemindersType {
  @Field(() => Uuid)
  applicationId: string;

  @Field(() => [PersonStub], { description: 'The assessors who are reminded of it.' })
  assessors: PersonStub[];

  @Field(() => [RefusalType], {
    description:
      'Why an assessor, or nobody, is reminded of it: ACCREDITATION_REMINDED_LATELY less than 7 civil days after the last time, ACCREDITATION_REMINDER_WHILE_AWAY, ACCREDITATION_NOBODY_TO_REMIND, ACCREDITATION_APPLICATION_DECIDED; ACCREDITATION_APPLICATION_UNKNOWN for one that there is not, or whose file is not open to the reader.',
  })
  refusals: RefusalType[];
}

@ObjectType('AssessorReminders', { description: 'Who is reminded of several applications, each assessor by one mail.' })
export class AssessorRemindersType {
  @Field(() => Int, { description: 'How many mails: one for each assessor.' })
  mails: number;

  @Field(() => [ApplicationRemindersType])
  applications: ApplicationRemindersType[];
}
