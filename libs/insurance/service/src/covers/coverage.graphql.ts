import { Field, ObjectType } from '@nestjs/graphql';
import type { Coverage, Held } from '@standing/insurance/rules';
import { DayScalar } from '@standing/platform/graphql';

@ObjectType('HeldCover', { description: 'Where somebody is covered, and until when without a gap.' })
export class HeldCoverType implements Held {
  @Field(() => [String], { description: 'ISO 3166-1 codes of two letters, in their order.' })
  countries: readonly string[];

  @Field(() => DayScalar, { description: 'The last day on which all of the countries are covered without a gap.' })
  until: string;
}

@ObjectType('Coverage', { description: 'Whether the reader is covered on a day.' })
export class CoverageType implements Coverage {
  @Field(() => DayScalar)
  on: string;

  @Field(() => HeldCoverType, { nullable: true, description: 'By what the body verified; null when by nothing.' })
  verified: Held | null;

  @Field(() => HeldCoverType, {
    nullable: true,
    description: 'The same with what is only declared; null where that adds nothing.',
  })
  declared: Held | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Where nothing covers the day: the first day of the next cover, verified or declared.',
  })
  nextStartsOn: string | null;
}
