import type { Result } from '@standing/accreditation/requirements';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ResultKind } from './decision.graphql.js';

@ObjectType('DecisionGroup', {
  description: 'Lines, or other groups, of which so many must be met. It stands for its members: they need not all be.',
})
export class DecisionGroupType {
  @Field(() => String)
  id: string;

  @Field(() => String, { description: "In the reader's language." })
  title: string;

  @Field(() => ResultKind)
  result: Result;

  @Field(() => Int, { description: 'How many of its members must be met.' })
  needed: number;

  @Field(() => Int, { description: 'How many of them are.' })
  metCount: number;

  @Field(() => [String], {
    description: 'Its members that are asked of the person: the ids of lines and of other groups.',
  })
  of: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'The id of the member that is nearest to being met; null when all of them are.',
  })
  nearest: string | null;

  @Field(() => String, { nullable: true, description: "Its title in the reader's language." })
  nearestTitle: string | null;
}
