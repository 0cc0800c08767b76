import type { FindingKind } from '@standing/insurance/rules';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';

export const FindingKindEnum = {
  MEETS: 'meets',
  BELOW: 'below',
  NO_AMOUNT: 'no-amount',
  NO_RATE: 'no-rate',
} as const satisfies Record<string, FindingKind>;
registerEnumType(FindingKindEnum, {
  name: 'CoverFindingKind',
  description:
    'How a cover compares with what the body asks for, of one claim or of a year: enough; not enough; the attestation tells no amount; no rate is recorded for its currency.',
});

@ObjectType({ isAbstract: true })
abstract class ComparedFields {
  @Field(() => FindingKindEnum)
  kind: FindingKind;

  @Field(() => Int, { description: 'What is asked for, in minor units.' })
  minimum: number;

  @Field(() => String, { description: 'Of what is asked for: ISO 4217.' })
  currency: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the limit is worth in that currency, in minor units, rounded down: digits alone.',
  })
  worth: string | null;

  @Field(() => String, { nullable: true, description: 'What one unit was worth: a decimal, exact.' })
  rate: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day of which the rate is.' })
  rateOn: string | null;

  @Field(() => String, { nullable: true, description: 'Where the rate was read.' })
  rateSource: string | null;
}

@ObjectType('CoverYearFinding', { description: 'What was found of the limit for a year, and by what.' })
export class CoverYearFindingType extends ComparedFields {
  @Field(() => Boolean, {
    description: 'Whether what is asked for is the amount where the costs of a defence are taken from the limit.',
  })
  isWithin: boolean;
}

@ObjectType('CoverFinding', {
  description: 'What was found of the limit for one claim, and by what. It decides nothing: a person does.',
})
export class CoverFindingType extends ComparedFields {
  @Field(() => CoverYearFindingType, {
    nullable: true,
    description: 'What was found of the limit for a year; null where nothing is asked of it.',
  })
  year: CoverYearFindingType | null;
}

@ObjectType('CoverMinimum', {
  description: 'What the body asks for, for one claim and for a year, of covers that begin on a day or later.',
})
export class CoverMinimumType {
  @Field(() => Uuid)
  id: string;

  @Field(() => Int, { nullable: true, description: 'In minor units; null where nothing is asked from then on.' })
  perClaim: number | null;

  @Field(() => Int, { nullable: true, description: 'For a year, in minor units; null where nothing is asked of it.' })
  perYear: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The same where the costs of a defence are taken from the limit, in minor units; null where it is no more.',
  })
  perYearWithin: number | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217.' })
  currency: string | null;

  @Field(() => DayScalar, { description: "In the body's zone." })
  from: string;

  @Field(() => DayScalar)
  setOn: string;
}

@ObjectType('ExchangeRate', { description: 'What one unit of a currency was worth in another on a day.' })
export class ExchangeRateType {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: 'ISO 4217.' })
  currency: string;

  @Field(() => String, { description: 'ISO 4217.' })
  into: string;

  @Field(() => String, { description: 'A decimal, exact.' })
  rate: string;

  @Field(() => DayScalar)
  onDay: string;

  @Field(() => String, { description: 'Where it was read.' })
  source: string;
}
