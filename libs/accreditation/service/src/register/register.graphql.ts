import type { StandingStatus } from '@standing/accreditation/rules';
import { Field, ObjectType } from '@nestjs/graphql';
import { Connection, DayScalar, Instant } from '@standing/platform/graphql';
import { LevelType } from '../schemes/scheme.graphql.js';
import { StandingStatusKind } from '../standing/held.graphql.js';

@ObjectType('RegisterEntry', {
  description: 'What everybody may know of an accredited member: by what is known now, on the day of the body.',
})
export class RegisterEntryType {
  @Field(() => String, { description: 'The public name of the award that decides today.' })
  reference: string;

  @Field(() => String, { description: 'The name that was given with the award.' })
  name: string;

  @Field(() => StandingStatusKind, {
    description:
      'Never GIVEN_UP: what a member gave up is shown as EXPIRED. Never DECEASED: whoever has died is not shown.',
  })
  status: StandingStatus;

  @Field(() => LevelType)
  level: LevelType;

  @Field(() => DayScalar)
  since: string;

  @Field(() => DayScalar, { nullable: true, description: 'The last day; null without end.' })
  until: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The first day of the pause that the member is in by their own wish; null while they practise.',
  })
  pausedSince: string | null;

  @Field(() => Instant, { description: "When this was worked out, on the body's clock, to the minute." })
  checkedAt: Date;
}

@ObjectType()
export class RegisterEntryConnection extends Connection(RegisterEntryType, 'RegisterEntry') {}
