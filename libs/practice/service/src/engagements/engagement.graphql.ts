import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import type { EngagementKind } from '@standing/practice/rules';

export const EngagementKindEnum = {
  INDIVIDUAL: 'individual',
  TEAM: 'team',
  MENTORING: 'mentoring',
  TRAINING: 'training',
  SUPERVISION_GIVEN: 'supervision-given',
} as const satisfies Record<string, EngagementKind>;
registerEnumType(EngagementKindEnum, {
  name: 'EngagementKind',
  description:
    'Whether one person is coached or a team, or what else is given. What is no coaching counts as coaching nowhere.',
});

@ObjectType('Engagement', { description: "The reader's own work with one client or team, under a pseudonym." })
export class EngagementType {
  @Field(() => Uuid)
  id: string;

  @Field(() => String)
  pseudonym: string;

  @Field(() => EngagementKindEnum)
  kind: EngagementKind;

  @Field(() => DayScalar)
  startedOn: string;

  @Field(() => DayScalar, { nullable: true, description: 'Its last day; null while it goes on.' })
  endedOn: string | null;

  @Field(() => Int)
  version: number;

  @Field(() => Int, { description: 'All that is logged in it and not withdrawn, in minutes.' })
  minutes: number;
}

@InputType()
export class StartEngagementInput {
  @Field(() => String, { description: 'At most 40 characters; never an address or a telephone number.' })
  pseudonym: string;

  @Field(() => EngagementKindEnum)
  kind: EngagementKind;

  @Field(() => DayScalar, { description: 'The day of the first meeting, today at the latest.' })
  startedOn: string;

  @Field(() => Boolean, { nullable: true, description: 'Said on purpose: what looks like a name is none.' })
  nameIsPseudonym?: boolean | null;
}
