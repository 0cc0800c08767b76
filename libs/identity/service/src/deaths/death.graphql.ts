import type { DeathBasis } from '@standing/identity/rules';
import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, Instant, Uuid } from '@standing/platform/graphql';

export const DeathBasisName = {
  FAMILY: 'family',
  PUBLIC_NOTICE: 'public-notice',
  COLLEAGUE: 'colleague',
  OTHER: 'other',
} as const satisfies Record<string, DeathBasis>;
registerEnumType(DeathBasisName, {
  name: 'DeathBasis',
  description: 'What the record of a death rests on: a word of the family, a public notice, a colleague, or else.',
});

const DIED = "The civil day, in the body's zone; null where it is not known.";
const LEARNT = "The civil day, in the body's zone, on which the body learnt of it.";

@ObjectType('Death', { description: 'That a member has died, as a registrar recorded it. For staff.' })
export class DeathType {
  @Field(() => Uuid)
  id: string;

  @Field(() => DayScalar, { nullable: true, description: DIED })
  diedOn: string | null;

  @Field(() => DayScalar, { description: LEARNT })
  learntOn: string;

  @Field(() => DeathBasisName)
  basis: DeathBasis;

  @Field(() => Instant, { description: "On the body's clock." })
  recordedAt: Date;

  @Field(() => Instant, {
    nullable: true,
    description: "When it was taken back as recorded by mistake, on the body's clock; null while it stands.",
  })
  takenBackAt: Date | null;
}

@InputType({ description: 'That a member has died. No text is kept.' })
export class RecordDeathInput {
  @Field(() => Uuid)
  personId: string;

  @Field(() => DayScalar, { nullable: true, description: DIED })
  diedOn: string | null = null;

  @Field(() => DayScalar, { description: LEARNT })
  learntOn: string;

  @Field(() => DeathBasisName)
  basis: DeathBasis;
}
