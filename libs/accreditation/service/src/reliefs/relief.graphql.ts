import type { ReliefGround, ReliefKind, ReliefRefusal, ReliefStatus } from '@standing/accreditation/rules';
import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection, DayScalar, RefusalType, Uuid } from '@standing/platform/graphql';
import { PersonStub } from '../standing/person.graphql.js';

export const ReliefKindKind = { LEAVE: 'leave', WAIVER: 'waiver', EXTENSION: 'extension' } as const satisfies Record<
  string,
  ReliefKind
>;
registerEnumType(ReliefKindKind, {
  name: 'ReliefKind',
  description: 'LEAVE: time away. WAIVER: less is asked. EXTENSION: more time. The scheme says what each changes.',
});

export const ReliefGroundKind = {
  PARENTAL: 'parental',
  SICKNESS: 'sickness',
  CARING: 'caring',
  SABBATICAL: 'sabbatical',
  OTHER: 'other',
} as const satisfies Record<string, ReliefGround>;
registerEnumType(ReliefGroundKind, { name: 'ReliefGround', description: 'Why, from a list. No more is ever asked.' });

export const ReliefStatusKind = {
  ASKED: 'asked',
  GRANTED: 'granted',
  REFUSED: 'refused',
  WITHDRAWN: 'withdrawn',
} as const satisfies Record<string, ReliefStatus>;
registerEnumType(ReliefStatusKind, {
  name: 'ReliefStatus',
  description: 'WITHDRAWN: taken back, before the answer or as a whole after it.',
});

export const ReliefRefusalKind = {
  NOT_PROVIDED_FOR: 'not-provided-for',
  TOO_LATE: 'too-late',
  DAYS_DO_NOT_FIT: 'days-do-not-fit',
  OTHER: 'other',
} as const satisfies Record<string, ReliefRefusal>;
registerEnumType(ReliefRefusalKind, { name: 'ReliefRefusal', description: 'Why a body does not grant it.' });

@ObjectType('Relief', { description: 'Leave, a waiver or an extension. Its member and the staff alone see it.' })
export class ReliefType {
  @Field(() => Uuid)
  id: string;

  @Field(() => PersonStub)
  person: PersonStub;

  @Field(() => ReliefKindKind)
  kind: ReliefKind;

  @Field(() => ReliefGroundKind)
  ground: ReliefGround;

  @Field(() => DayScalar)
  fromOn: string;

  @Field(() => DayScalar, { description: 'The last day, as asked for or granted.' })
  untilOn: string;

  @Field(() => DayScalar, { nullable: true, description: 'The last day, where it was ended before.' })
  endedOn: string | null;

  @Field(() => ReliefStatusKind)
  status: ReliefStatus;

  @Field(() => DayScalar)
  askedOn: string;

  @Field(() => Boolean, { description: 'Whether the office granted it unasked.' })
  isUnasked: boolean;

  @Field(() => DayScalar, { nullable: true })
  answeredOn: string | null;

  @Field(() => ReliefRefusalKind, { nullable: true })
  refusal: ReliefRefusal | null;
}

@ObjectType()
export class ReliefConnection extends Connection(ReliefType, 'Relief') {}

@InputType({ description: 'Relief that is asked for. There is no place for a text.' })
export class ReliefInput {
  @Field(() => ReliefKindKind)
  kind: ReliefKind;

  @Field(() => ReliefGroundKind)
  ground: ReliefGround;

  @Field(() => DayScalar)
  fromOn: string;

  @Field(() => DayScalar, { description: 'The last day.' })
  untilOn: string;
}

@InputType({ description: 'The same relief for members.' })
export class GrantReliefsInput extends ReliefInput {
  @Field(() => [Uuid], { description: '200 at most.' })
  personIds: string[];
}

@InputType({ description: 'The answer to relief that was asked for.' })
export class AnswerReliefInput {
  @Field(() => Uuid)
  reliefId: string;

  @Field(() => ReliefRefusalKind, { nullable: true, description: 'Why not; left out, it is granted.' })
  refusal?: ReliefRefusal | null;
}

@InputType({ description: 'The days that granted relief should have.' })
export class CorrectReliefInput {
  @Field(() => Uuid)
  reliefId: string;

  @Field(() => DayScalar)
  fromOn: string;

  @Field(() => DayScalar)
  untilOn: string;
}

@ObjectType('GrantedMember', { description: 'What became of one member in a grant to several.' })
export class GrantedMemberType {
  @Field(() => PersonStub)
  person: PersonStub;

  @Field(() => ReliefType, { nullable: true, description: 'Null where it was not granted.' })
  relief: ReliefType | null;

  @Field(() => [RefusalType], {
    description:
      'Every reason why it was not: ACCREDITATION_RELIEF_DAYS_REVERSED, ACCREDITATION_RELIEF_TOO_LONG, ACCREDITATION_RELIEF_OVER, ACCREDITATION_RELIEF_OVERLAPS, ACCREDITATION_RELIEF_OWN.',
  })
  refusals: RefusalType[];
}

@ObjectType('ReliefGrant', { description: 'One act that granted the same relief to members.' })
export class ReliefGrantType {
  @Field(() => Uuid)
  id: string;

  @Field(() => ReliefKindKind)
  kind: ReliefKind;

  @Field(() => ReliefGroundKind)
  ground: ReliefGround;

  @Field(() => DayScalar)
  fromOn: string;

  @Field(() => DayScalar)
  untilOn: string;

  @Field(() => DayScalar)
  grantedOn: string;

  @Field(() => PersonStub)
  grantedBy: PersonStub;

  @Field(() => [GrantedMemberType])
  members: GrantedMemberType[];
}
