import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '@standing/platform/graphql';
import type { EngagementKind } from '@standing/practice/rules';
import { EngagementKindEnum } from '../engagements/engagement.graphql.js';

@ObjectType('PractisedDay', {
  description: "The reader's own practice of one kind in one country on one day, of all engagements together.",
})
export class PractisedDayType {
  @Field(() => String, {
    nullable: true,
    description: 'ISO 3166-1, two letters, as the record of the engagement says now; null where it says none.',
  })
  country: string | null;

  @Field(() => EngagementKindEnum)
  kind: EngagementKind;

  @Field(() => DayScalar, { description: "In the body's zone." })
  heldOn: string;

  @Field(() => Int, { description: 'What is logged and not withdrawn.' })
  minutes: number;
}
