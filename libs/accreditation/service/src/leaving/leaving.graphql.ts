import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { DayScalar, RefusalType, Uuid } from '@standing/platform/graphql';
import { LoweringType } from '../lowerings/lowering.graphql.js';
import { LevelType } from '../schemes/scheme.graphql.js';
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

  @Field(() => LoweringType, {
    nullable: true,
    description:
      'The wish to hold a lower level that waits, or is confirmed from a day to come, or was declined of what is held; null when there is none of these.',
  })
  lowering: LoweringType | null;

  @Field(() => [LevelType], {
    description: 'The levels below the one held, by the scheme that decided of it, the lowest first.',
  })
  lowerLevels: LevelType[];

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The last day of the term, which a lower level keeps; null without end, or where nothing is held.',
  })
  termEndsOn: string | null;

  @Field(() => [RefusalType], {
    description:
      'Every reason why no lower level can be wished today, whichever it is: ACCREDITATION_NOTHING_IN_FORCE, ACCREDITATION_LOWERING_GIVES_UP, ACCREDITATION_LOWERS, ACCREDITATION_LOWERING_ENDS, ACCREDITATION_LOWERING_TOO_LATE, ACCREDITATION_LOWERING_LOWEST, ACCREDITATION_LOWERING_RENEWAL_WAITS, ACCREDITATION_LOWERING_APPEAL_WAITS, ACCREDITATION_LOWERING_WAITS.',
  })
  refusalsToLower: RefusalType[];

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
