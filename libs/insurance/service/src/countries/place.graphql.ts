import { Field, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '@standing/platform/graphql';

@ObjectType('CoverPlace', {
  description: 'A country in which the reader practises, and how their covers stand there today.',
})
export class CoverPlaceType {
  @Field(() => String, { description: 'ISO 3166-1, two letters.' })
  country: string;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'The first day of practice there, as the reader said it; null where only their covers name the country.',
  })
  practisedFrom: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The last day of practice there; null while it goes on.' })
  practisedUntil: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The last day of the unbroken cover that holds today; null when nothing does.',
  })
  coveredUntil: string | null;

  @Field(() => Boolean, { description: 'Whether some of that rests on a cover that the body has not verified yet.' })
  toBeChecked: boolean;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The first day without cover, come or to come; null where practice there ends before it.',
  })
  bareFrom: string | null;
}
