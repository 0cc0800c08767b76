import type { CpdKind } from '@standing/cpd/rules';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { CpdKindEnum } from '../activities/activity.graphql.js';

@ObjectType('SpendableActivity', {
  description: 'An activity of an audited member that may have made good what was found missing.',
})
export class SpendableActivityType {
  @Field(() => Uuid)
  activityId: string;

  @Field(() => String)
  title: string;

  @Field(() => CpdKindEnum)
  kind: CpdKind;

  @Field(() => DayScalar, { description: "Its last day, in the body's zone." })
  lastDay: string;

  @Field(() => Int, { description: 'In whole minutes.' })
  minutes: number;

  @Field(() => Boolean, { description: 'Whether it is noted as having made this audit good.' })
  isSpent: boolean;
}
