import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { HarmedAge, Occurred, RepresentativeRight } from '@standing/complaints/rules';
import { DayScalar } from '@standing/platform/graphql';

export const OccurredKindEnum = { DAY: 'day', PERIOD: 'period', ABOUT: 'about' } as const satisfies Record<
  string,
  Occurred['kind']
>;
registerEnumType(OccurredKindEnum, { name: 'OccurredKind', description: 'How the time of what happened is told.' });

export const HarmedAgeEnum = { ADULT: 'adult', MINOR: 'minor', NOT_SAID: 'not-said' } as const satisfies Record<
  string,
  HarmedAge
>;
registerEnumType(HarmedAgeEnum, {
  name: 'HarmedAge',
  description: 'Whether the person who was harmed was of age, is under 18, or it was not said.',
});

export const RepresentativeRightEnum = {
  PARENTAL: 'parental',
  GUARDIAN: 'guardian',
  AGREED: 'agreed',
  OTHER: 'other',
} as const satisfies Record<string, RepresentativeRight>;
registerEnumType(RepresentativeRightEnum, {
  name: 'RepresentativeRight',
  description:
    'In what right somebody files for another: as a parent of a minor, as a guardian, with their agreement, or another.',
});

@ObjectType({ description: 'One behaviour that is complained of, as the complainant told it.' })
export class AllegationTold {
  @Field(() => String, { description: 'What was done or said, in the complainant’s words.' })
  behaviour: string;

  @Field(() => [String], { description: 'Codes of the clauses that the complainant named for it.' })
  clauses: string[];

  @Field(() => OccurredKindEnum, { description: 'How its time is told.' })
  occurredKind: Occurred['kind'];

  @Field(() => DayScalar, { nullable: true, description: 'The day, or the first day of the period.' })
  occurredFrom: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The last day of the period.' })
  occurredUntil: string | null;

  @Field(() => String, { nullable: true, description: 'About when, in the complainant’s words.' })
  occurredWords: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The reference of the later complaint by which it came, where that was merged into the case; null otherwise.',
  })
  fromReference: string | null;
}

@ObjectType({ description: 'Who was harmed, and who files for them.' })
export class HarmedTold {
  @Field(() => HarmedAgeEnum)
  age: HarmedAge;

  @Field(() => String, {
    nullable: true,
    description: 'Who files for the person harmed, in their words; null when that person files themself.',
  })
  representative: string | null;

  @Field(() => RepresentativeRightEnum, { nullable: true, description: 'In what right; null as the above.' })
  right: RepresentativeRight | null;

  @Field(() => String, { nullable: true, description: 'That right in their words, where it is another.' })
  rightWords: string | null;
}
