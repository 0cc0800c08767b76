import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection, DayScalar, Uuid } from '@standing/platform/graphql';
import { LevelType } from '../schemes/scheme.graphql.js';
import { PersonStub } from '../standing/person.graphql.js';

export const LoweringStatusKind = {
  WAITING: 'waiting',
  CONFIRMED: 'confirmed',
  DECLINED: 'declined',
  TAKEN_BACK: 'taken-back',
} as const;
registerEnumType(LoweringStatusKind, {
  name: 'LoweringStatus',
  description: 'What became of a wish to hold a lower level.',
});

@ObjectType('Lowering', {
  description: 'A member wishes to hold a lower level, and what became of it. Its member and the office alone see it.',
})
export class LoweringType {
  @Field(() => Uuid)
  id: string;

  @Field(() => PersonStub)
  person: PersonStub;

  @Field(() => LevelType, { description: 'The level in whose place it would stand.' })
  heldLevel: LevelType;

  @Field(() => LevelType, { description: 'The lower level.' })
  level: LevelType;

  @Field(() => DayScalar, { description: "The first day of the lower level as it is wished, in the body's zone." })
  fromOn: string;

  @Field(() => DayScalar, { description: 'When the body was told.' })
  receivedOn: string;

  @Field(() => Boolean, { description: 'Whether a registrar entered what the member wrote.' })
  isByOffice: boolean;

  @Field(() => LoweringStatusKind)
  status: (typeof LoweringStatusKind)[keyof typeof LoweringStatusKind];

  @Field(() => DayScalar, { nullable: true, description: 'When it was answered or taken back; null while it waits.' })
  answeredOn: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The first day of the lower level as it was confirmed; null unless it was.',
  })
  effectiveOn: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is not followed; null unless it was declined.' })
  reasons: string | null;
}

@ObjectType()
export class LoweringConnection extends Connection(LoweringType, 'Lowering') {}

@InputType({ description: 'What a member wrote to the office.' })
export class EnterLoweringInput {
  @Field(() => Uuid)
  personId: string;

  @Field(() => String, { description: 'The code of the lower level, in the scheme that decided of the award.' })
  level: string;

  @Field(() => DayScalar, { description: 'When the office received it: today or before.' })
  receivedOn: string;

  @Field(() => DayScalar, { description: 'The first day of the lower level: tomorrow or later.' })
  fromOn: string;
}

@InputType({ description: 'A wish to hold a lower level is not followed.' })
export class DeclineLoweringInput {
  @Field(() => Uuid)
  loweringId: string;

  @Field(() => String, { description: 'Why; the member reads it. 4000 characters at most.' })
  reasons: string;
}
