import type { Seat } from '@standing/accreditation/rules';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { RefusalType, Uuid } from '@standing/platform/graphql';
import { PersonStub } from '../standing/person.graphql.js';

@ObjectType('SeatToGive', { description: 'Who would be given which seat.' })
export class SeatToGiveType {
  @Field(() => Int, { description: '1 or 2.' })
  seat: Seat;

  @Field(() => PersonStub)
  person: PersonStub;
}

@ObjectType('AssessorsToAsk', {
  description: 'Who would be given the empty seats of an application: those available who have the fewest open.',
})
export class AssessorsToAskType {
  @Field(() => Uuid)
  applicationId: string;

  @Field(() => PersonStub, { description: 'The applicant.' })
  person: PersonStub;

  @Field(() => [SeatToGiveType])
  seats: SeatToGiveType[];

  @Field(() => [RefusalType], {
    description:
      'Why a seat, or all of it, is left as it is: ACCREDITATION_NOBODY_AVAILABLE for a seat, ACCREDITATION_SEATS_GIVEN, ACCREDITATION_NOT_ASSESSED, ACCREDITATION_APPLICATION_DECIDED, ACCREDITATION_OWN_APPLICATION, ACCREDITATION_PART_ASSESSED.',
  })
  refusals: RefusalType[];
}

@ObjectType('SeatAsked', { description: 'What became of one seat in an act that gave several.' })
export class SeatAskedType {
  @Field(() => Uuid)
  applicationId: string;

  @Field(() => Int)
  seat: Seat;

  @Field(() => PersonStub, { description: 'Whom it was to be given to.' })
  person: PersonStub;

  @Field(() => Uuid, { nullable: true, description: 'Of the assessment; null where the seat was not given.' })
  assessmentId: string | null;

  @Field(() => [RefusalType], { description: 'Every reason why it was not given: those of `assignAssessor`.' })
  refusals: RefusalType[];
}
