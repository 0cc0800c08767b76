import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  type CaseFunction,
  type Lengthened,
  LENGTHENED,
  LENGTHENING_ANSWERS,
  LENGTHENING_GROUNDS,
  LENGTHENING_STANDINGS,
  type LengtheningGround,
  type LengtheningStanding,
} from '@standing/complaints/rules';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { CaseFunctionEnum } from '../cases/case-names.graphql.js';
import { named } from '../cases/named.js';

export const LengthenedEnum = named(LENGTHENED);
registerEnumType(LengthenedEnum, {
  name: 'LengthenedClock',
  description: 'The times that two people may have be longer: of the inquiry (K6), and to inform the respondent (K17).',
});

export const LengtheningGroundEnum = named(LENGTHENING_GROUNDS);
registerEnumType(LengtheningGroundEnum, { name: 'LengtheningGround', description: 'For what a time is longer.' });

export const LengtheningAnswerEnum = named(LENGTHENING_ANSWERS);
registerEnumType(LengtheningAnswerEnum, { name: 'LengtheningAnswer', description: 'What a second person answers.' });

export const LengtheningStandingEnum = named(LENGTHENING_STANDINGS);
registerEnumType(LengtheningStandingEnum, {
  name: 'LengtheningStanding',
  description:
    'Where a proposal stands today: ASKED while it waits, GRANTED, DECLINED, or ENDED: taken back, or gone with the time that it was for.',
});

@ObjectType({ description: 'That somebody proposed that a time of the case be longer: no name, and no word of why.' })
export class LengtheningInCase {
  @Field(() => Uuid)
  id: string;

  @Field(() => LengthenedEnum)
  clock: Lengthened;

  @Field(() => LengtheningGroundEnum)
  ground: LengtheningGround;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Of informing the respondent: the day on which it is looked at again.',
  })
  reviewOn: string | null;

  @Field(() => CaseFunctionEnum, { description: 'In which function it was proposed.' })
  askedAs: CaseFunction;

  @Field(() => DayScalar, { description: "A civil day, in the body's zone." })
  askedOn: string;

  @Field(() => DayScalar, { nullable: true, description: "A civil day, in the body's zone; null while nobody has." })
  answeredOn: string | null;

  @Field(() => LengtheningStandingEnum)
  standing: LengtheningStanding;

  @Field(() => Boolean, { description: 'The reader confirms it or declines, as another registrar of the case.' })
  mayAnswer: boolean;

  @Field(() => Boolean, { description: 'It is the reader’s own, and waits.' })
  mayTakeBack: boolean;
}

@ObjectType({ description: 'A time that the reader may propose to be longer today.' })
export class LengtheningChoice {
  @Field(() => LengthenedEnum)
  clock: Lengthened;

  @Field(() => [LengtheningGroundEnum], { description: 'Its grounds.' })
  grounds: readonly LengtheningGround[];

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Of the inquiry: its last day once it is longer; null of the other, and while time stands still.',
  })
  until: string | null;
}
