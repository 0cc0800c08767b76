import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Basis, RelationToCoach, Waiver } from '@standing/complaints/rules';
import { DayScalar } from '@standing/platform/graphql';

export const RelationToCoachEnum = {
  CLIENT: 'client',
  SPONSOR: 'sponsor',
  SUPERVISEE: 'supervisee',
  COLLEAGUE: 'colleague',
  OTHER: 'other',
} as const satisfies Record<string, RelationToCoach>;
registerEnumType(RelationToCoachEnum, {
  name: 'RelationToCoach',
  description:
    'In which relation to the coach a complainant writes: coached by them, ordering or paying for it, supervised by them, a colleague bound by the code, or another.',
});

export const WaiverEnum = {
  SEXUAL: 'sexual',
  CRIME: 'crime',
  VULNERABLE: 'vulnerable',
  DANGER: 'danger',
  DISCRIMINATION: 'discrimination',
  REPRISAL: 'reprisal',
  EMPLOYER: 'employer',
} as const satisfies Record<string, Waiver>;
registerEnumType(WaiverEnum, {
  name: 'ChallengeWaiver',
  description:
    'Why a colleague did not speak to the coach first: a sexual matter, a crime, a minor or vulnerable person, immediate danger, discrimination with a gap of power, fear of reprisal, or a tie of employment or contract.',
});

export const BasisEnum = {
  FIRST_HAND: 'first-hand',
  DOCUMENTED: 'documented',
  HEARD: 'heard',
} as const satisfies Record<string, Basis>;
registerEnumType(BasisEnum, {
  name: 'PeerBasis',
  description:
    'How a colleague knows what they tell: at first hand, from documents, or from others, which is a lead alone.',
});

@ObjectType({ description: 'In which relation to the coach the complainant writes, with what a colleague attests.' })
export class RelationTold {
  @Field(() => RelationToCoachEnum)
  to: RelationToCoach;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The civil day on which a colleague spoke to the coach; null when they did not, or are none.',
  })
  spokenOn: string | null;

  @Field(() => [WaiverEnum], { description: 'Why a colleague did not speak to the coach; empty when they did.' })
  notSpokenBecause: Waiver[];

  @Field(() => BasisEnum, { nullable: true, description: 'Null for whoever is no colleague.' })
  basis: Basis | null;

  @Field(() => String, {
    nullable: true,
    description: 'A competing interest of a colleague in their words; null when they declare none.',
  })
  interest: string | null;
}
