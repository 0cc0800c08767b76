import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CoverKind, CoverTerms, CoverTrigger, DefenceCosts } from '@standing/insurance/rules';
import { DayScalar } from '@standing/platform/graphql';

export const CoverKindEnum = { POLICY: 'policy', EMPLOYER_LETTER: 'employer-letter' } as const satisfies Record<
  string,
  CoverKind
>;
registerEnumType(CoverKindEnum, {
  name: 'CoverKind',
  description: "A policy of one's own; or an employer's letter, which covers the work for that employer alone.",
});

export const CoverTriggerEnum = { HARMFUL_ACT: 'harmful-act', CLAIM: 'claim' } as const satisfies Record<
  string,
  CoverTrigger
>;
registerEnumType(CoverTriggerEnum, {
  name: 'CoverTrigger',
  description:
    'What is answered: acts on the days of the cover, whenever the claim comes; or claims that come while it runs or in its subsequent period (Code des assurances, L124-5).',
});

export const DefenceCostsEnum = { WITHIN: 'within', OUTSIDE: 'outside' } as const satisfies Record<
  string,
  DefenceCosts
>;
registerEnumType(DefenceCostsEnum, {
  name: 'DefenceCosts',
  description: 'Whether the costs of a defence are taken from the limit, or come on top of it.',
});

@ObjectType({ isAbstract: true })
export abstract class CoverTermsFields implements CoverTerms {
  @Field(() => CoverKindEnum)
  kind: CoverKind;

  @Field(() => String, {
    nullable: true,
    description:
      'Who is insured, as the attestation says it; the employer on a letter. Seen by the coach and the office.',
  })
  insuredName: string | null;

  @Field(() => String, { nullable: true, description: 'Seen by the coach and the office alone.' })
  broker: string | null;

  @Field(() => String, { nullable: true, description: 'Where it holds, in the words of the attestation.' })
  territory: string | null;

  @Field(() => CoverTriggerEnum, { nullable: true, description: 'Null where it is not said: read as harmful acts.' })
  trigger: CoverTrigger | null;

  @Field(() => DayScalar, { nullable: true, description: 'Acts before this day are not answered; of claims alone.' })
  retroactiveOn: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'For how many months after the last day claims are answered; of claims alone.',
  })
  subsequentMonths: number | null;

  @Field(() => Int, { nullable: true, description: 'The most for one claim, in minor units of the currency.' })
  limitPerClaim: number | null;

  @Field(() => Int, { nullable: true, description: 'The most for the claims of a year, in minor units.' })
  limitAggregate: number | null;

  @Field(() => String, { nullable: true, description: 'As ISO 4217 writes it, such as EUR.' })
  currency: string | null;

  @Field(() => DefenceCostsEnum, { nullable: true })
  defenceCosts: DefenceCosts | null;
}

@InputType({ isAbstract: true })
export abstract class CoverTermsInput {
  @Field(() => CoverKindEnum, { nullable: true, description: 'A policy where it is left out.' })
  kind?: CoverKind | null;

  @Field(() => String, { nullable: true, description: "120 characters at the most; needed on an employer's letter." })
  insuredName?: string | null;

  @Field(() => String, { nullable: true, description: '120 characters at the most.' })
  broker?: string | null;

  @Field(() => String, { nullable: true, description: '200 characters at the most.' })
  territory?: string | null;

  @Field(() => CoverTriggerEnum, { nullable: true })
  trigger?: CoverTrigger | null;

  @Field(() => DayScalar, { nullable: true, description: 'No later than the first day; with the trigger CLAIM alone.' })
  retroactiveOn?: string | null;

  @Field(() => Int, { nullable: true, description: '1 to 360; with the trigger CLAIM alone.' })
  subsequentMonths?: number | null;

  @Field(() => Int, { nullable: true, description: 'In minor units of the currency; 2,000,000,000 at the most.' })
  limitPerClaim?: number | null;

  @Field(() => Int, { nullable: true, description: 'The same for a year; no less than that for one claim.' })
  limitAggregate?: number | null;

  @Field(() => String, { nullable: true, description: 'Three letters, such as EUR; needed with a limit.' })
  currency?: string | null;

  @Field(() => DefenceCostsEnum, { nullable: true })
  defenceCosts?: DefenceCosts | null;
}
