import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';

const FROM = "The first day away, in the body's zone.";
const UNTIL = 'The last day away; null while nobody knows when they are back.';

@ObjectType('Absence', { description: 'Days on which somebody of the pool is away. Why is not asked.' })
export class AbsenceType {
  @Field(() => Uuid)
  id: string;

  @Field(() => DayScalar, { description: FROM })
  from: string;

  @Field(() => DayScalar, { nullable: true, description: UNTIL })
  until: string | null;
}

@InputType({ description: 'When somebody of the pool is away.' })
export class EnterAbsenceInput {
  @Field(() => Uuid, { nullable: true, description: 'Myself when left out; anybody of the pool for registrars.' })
  personId: string | null = null;

  @Field(() => DayScalar, { description: FROM })
  from: string;

  @Field(() => DayScalar, { nullable: true, description: UNTIL })
  until: string | null = null;
}

@InputType({ description: 'The days that take the place of those said before.' })
export class CorrectAbsenceInput {
  @Field(() => Uuid, { description: 'Of the absence.' })
  id: string;

  @Field(() => DayScalar, { description: FROM })
  from: string;

  @Field(() => DayScalar, { nullable: true, description: UNTIL })
  until: string | null = null;
}
