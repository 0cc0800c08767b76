import type { AssessmentStatus, Seat } from '@standing/accreditation/rules';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Instant, RefusalType, Uuid } from '@standing/platform/graphql';
import { SeatStatusName } from '../assessors/assessment.graphql.js';
import { LevelType } from '../schemes/scheme.graphql.js';
import { PersonStub } from '../standing/person.graphql.js';

@ObjectType('AssessmentToHandOver', {
  description: 'What an assessor has in hand, and who could take it over. It has no term: each absence concerns it.',
})
export class AssessmentToHandOverType {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: 'What the file is called between the body and this assessor.' })
  file: string;

  @Field(() => PersonStub, { description: 'The applicant.' })
  person: PersonStub;

  @Field(() => LevelType, { description: 'The level applied for.' })
  level: LevelType;

  @Field(() => Int, { description: '1 or 2.' })
  seat: Seat;

  @Field(() => SeatStatusName)
  status: AssessmentStatus;

  @Field(() => Instant, { description: "On the body's clock." })
  assignedAt: Date;

  @Field(() => [PersonStub], {
    description:
      'Who of the pool could be given it today: the deputy named for the assessor first, then those with the fewest in hand.',
  })
  deputies: PersonStub[];
}

@InputType({ description: 'Which assessment is handed over to whom.' })
export class HandOverInput {
  @Field(() => Uuid)
  assessmentId: string;

  @Field(() => Uuid, { description: 'Somebody of the pool.' })
  deputyId: string;
}

@ObjectType('AssessmentHandedOver', {
  description: 'What became of one assessment in an act that handed several over.',
})
export class AssessmentHandedOverType {
  @Field(() => Uuid)
  assessmentId: string;

  @Field(() => PersonStub, { description: 'Whom it was to be handed over to.' })
  deputy: PersonStub;

  @Field(() => Uuid, { nullable: true, description: "The deputy's assessment; null where it was not handed over." })
  givenId: string | null;

  @Field(() => [RefusalType], {
    description:
      'Every reason why it was not: those of `assignAssessor`, ACCREDITATION_ASSESSMENT_NOT_IN_HAND, ACCREDITATION_ASSESSOR_NOT_AWAY; ACCREDITATION_APPLICATION_UNKNOWN for one that there is not, or that is not open to the reader.',
  })
  refusals: RefusalType[];
}
