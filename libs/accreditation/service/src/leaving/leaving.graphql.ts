import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { DayScalar, RefusalType, Uuid } from '@standing/platform/graphql';
import { PersonStub } from '../standing/person.graphql.js';

@ObjectType('Resignation', {
  description: 'A member gives their accreditation up from a day, of their own accord. Nobody is asked why.',
})
export class ResignationType {
  @Field(() => Uuid)
  id: string;

  @Field(() => PersonStub)
  person: PersonStub;

  @Field(() => DayScalar, { description: 'The first day without it.' })
  effectiveOn: string;

  @Field(() => DayScalar, { description: 'When the body was told.' })
  receivedOn: string;

  @Field(() => Boolean, { description: 'Whether a registrar entered what the member wrote.' })
  isByOffice: boolean;

  @Field(() => Boolean, { description: 'Whether it was taken back before its day: then nothing ends by it.' })
  isTakenBack: boolean;
}

@ObjectType('Pause', { description: 'Days on which a member does not practise, as they said. Nobody is asked why.' })
export class PauseType {
  @Field(() => Uuid)
  id: string;

  @Field(() => PersonStub)
  person: PersonStub;

  @Field(() => DayScalar)
  fromOn: string;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'The first day on which they practise again; null while that is open, the first day of a pause that never was.',
  })
  resumesOn: string | null;
}

@ObjectType('Leaving', {
  description:
    'What a member may do of their own accord with their accreditation. It is the same whatever else goes on.',
})
export class LeavingType {
  @Field(() => ResignationType, { nullable: true, description: 'The one that is to come; null when none is.' })
  resignation: ResignationType | null;

  @Field(() => PauseType, { nullable: true, description: 'The one that goes on or is to come; null when none is.' })
  pause: PauseType | null;

  @Field(() => [RefusalType], {
    description:
      'Every reason why nothing can be given up today: ACCREDITATION_NOTHING_IN_FORCE, ACCREDITATION_GIVES_UP.',
  })
  refusalsToGiveUp: RefusalType[];

  @Field(() => [RefusalType], {
    description:
      'Every reason why no pause can begin, whichever the day: ACCREDITATION_NOTHING_IN_FORCE, ACCREDITATION_PAUSED_ALREADY.',
  })
  refusalsToPause: RefusalType[];
}

@InputType({ description: 'What a member wrote to the office.' })
export class EnterResignationInput {
  @Field(() => Uuid)
  personId: string;

  @Field(() => DayScalar, { description: 'When the office received it: today or before.' })
  receivedOn: string;

  @Field(() => DayScalar, { description: 'The first day without it: tomorrow or later.' })
  effectiveOn: string;
}
