import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { EmergencyGround, EmergencyStaff, EmergencyStanding } from '@standing/complaints/rules';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { EmergencyGroundEnum, EmergencyStaffEnum, EmergencyStandingEnum } from './emergency-names.graphql.js';

@ObjectType({
  description:
    'A request to read one case in an emergency, in the list of those who may answer it: no name and no word.',
})
export class EmergencyRequest {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: 'The reference of the case.' })
  reference: string;

  @Field(() => EmergencyStaffEnum, { description: 'What the asker is in the body.' })
  askedAs: EmergencyStaff;

  @Field(() => EmergencyGroundEnum)
  ground: EmergencyGround;

  @Field(() => Int, { description: 'For how many civil days.' })
  days: number;

  @Field(() => DayScalar, { description: "The civil day, in the body's zone." })
  askedOn: string;

  @Field(() => EmergencyStandingEnum)
  standing: EmergencyStanding;

  @Field(() => Boolean, { description: 'Whether the reader asked.' })
  mine: boolean;

  @Field(() => EmergencyStaffEnum, { nullable: true, description: 'What the one who answered is; null until then.' })
  answeredAs: EmergencyStaff | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day of the answer; null until there is one.' })
  answeredOn: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: "The last civil day, in the body's zone, of an opening; null where there is none.",
  })
  lastDay: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which it was closed or taken back; else null.' })
  closedOn: string | null;
}

@ObjectType({ description: 'Who asked and who answered in an emergency, and why, as they wrote it.' })
export class EmergencyReasons {
  @Field(() => Uuid, { description: 'The request.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Null where the body knows them no more.' })
  askerName: string | null;

  @Field(() => String)
  reasons: string;

  @Field(() => String, { nullable: true, description: 'Null until it is answered.' })
  answererName: string | null;

  @Field(() => String, { nullable: true, description: 'Null until it is answered.' })
  answerReasons: string | null;
}

@ObjectType({
  description:
    'That a case was opened in an emergency: when, for what, and what the two are in the body. Neither who nor why.',
})
export class EmergencyOpening {
  @Field(() => DayScalar, { description: "The first civil day, in the body's zone." })
  openedOn: string;

  @Field(() => DayScalar, { description: 'The last civil day for which it was opened.' })
  lastDay: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day on which it was closed before that; null otherwise.',
  })
  endedOn: string | null;

  @Field(() => EmergencyGroundEnum, { description: 'For what.' })
  ground: EmergencyGround;

  @Field(() => EmergencyStaffEnum, { description: 'What the one is who asked, and read.' })
  askedAs: EmergencyStaff;

  @Field(() => EmergencyStaffEnum, { description: 'What the one is who opened it to them.' })
  openedAs: EmergencyStaff;
}
