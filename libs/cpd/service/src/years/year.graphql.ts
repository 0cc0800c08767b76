import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '@standing/platform/graphql';

@ObjectType('CpdYear', {
  description: 'A civil year that is over, in the body’s zone: what was recorded of it, and stated.',
})
export class CpdYearType {
  @Field(() => Int)
  year: number;

  @Field(() => Int, { description: 'What stands recorded of it today, in whole minutes.' })
  recordedMinutes: number;

  @Field(() => Int, {
    nullable: true,
    description: 'What was stated last, in whole minutes; null while it is not stated.',
  })
  statedMinutes: number | null;

  @Field(() => DayScalar, { nullable: true, description: "In the body's zone." })
  statedOn: string | null;
}
