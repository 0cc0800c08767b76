import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';

@ObjectType('CpdPlan', {
  description: 'That a coach has planned their development; of what they mean to learn it says nothing.',
})
export class CpdPlanType {
  @Field(() => Uuid)
  id: string;

  @Field(() => DayScalar, { description: "In the body's zone: the day on which it was told." })
  fromOn: string;

  @Field(() => DayScalar, { description: "In the body's zone: the last on which it holds." })
  untilOn: string;

  @Field(() => [String], { description: 'Codes of `cpdCategories`.' })
  topics: readonly string[];
}

@InputType()
export class CpdPlanInput {
  @Field(() => DayScalar, {
    description: "In the body's zone: today at the earliest, 1830 days from it at the latest.",
  })
  untilOn: string;

  @Field(() => [String], { description: 'Codes of `cpdCategories`, 1 to 12.' })
  topics: string[];
}
