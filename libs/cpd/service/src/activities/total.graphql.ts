import type { CpdKind } from '@standing/cpd/rules';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CpdKindEnum } from './activity.graphql.js';

@ObjectType('CpdTotal', {
  description: 'All that a coach recorded of one kind of development, without what was taken back.',
})
export class CpdTotalType {
  @Field(() => CpdKindEnum)
  kind: CpdKind;

  @Field(() => Int, { description: 'In whole minutes.' })
  minutes: number;

  @Field(() => Int, { description: 'How many activities they are.' })
  activities: number;
}
