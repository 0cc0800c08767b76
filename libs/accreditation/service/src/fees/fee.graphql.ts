import type { DueBefore } from '@standing/accreditation/requirements';
import type { ApplicationKind, FeePurpose, FeeState, FeeWaiverGround } from '@standing/accreditation/rules';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { ApplicationKindKind } from '../applications/application.graphql.js';
import { LevelType } from '../schemes/scheme.graphql.js';
import { PersonStub } from '../standing/person.graphql.js';
import { FeeType } from './money.graphql.js';

export const FeeDueBeforeKind = {
  NEVER: 'never',
  ASSESSMENT: 'assessment',
  DECISION: 'decision',
} as const satisfies Record<string, DueBefore>;
registerEnumType(FeeDueBeforeKind, {
  name: 'FeeDueBefore',
  description:
    'What waits until a fee is paid or waived. NEVER: nothing. ASSESSMENT: the first assessor, and so the decision. DECISION: the level is not granted. Declining never waits.',
});

export const FeePurposeKind = {
  APPLICATION: 'application',
  LATENESS: 'lateness',
} as const satisfies Record<string, FeePurpose>;
registerEnumType(FeePurposeKind, { name: 'FeePurpose', description: 'LATENESS: for a renewal that was sent late.' });

export const FeeStateKind = {
  NOTHING_OWED: 'nothing-owed',
  OWED: 'owed',
  PARTLY_PAID: 'partly-paid',
  PAID: 'paid',
  PAID_MORE: 'paid-more',
  WAIVED: 'waived',
} as const satisfies Record<string, FeeState>;
registerEnumType(FeeStateKind, {
  name: 'FeeState',
  description: 'NOTHING_OWED: the scheme asks for nothing. WAIVED: what was not paid is asked for no more.',
});

export const FeeWaiverGroundKind = {
  HARDSHIP: 'hardship',
  ERROR_OF_BODY: 'error-of-body',
  VOLUNTEER: 'volunteer',
  OTHER: 'other',
} as const satisfies Record<string, FeeWaiverGround>;
registerEnumType(FeeWaiverGroundKind, {
  name: 'FeeWaiverGround',
  description: 'HARDSHIP: of the applicant. ERROR_OF_BODY: the body made a mistake. VOLUNTEER: for the body.',
});

@ObjectType('LevelFee', { description: 'What an application of one kind to one level costs.' })
export class LevelFeeType {
  @Field(() => LevelType)
  level: LevelType;

  @Field(() => ApplicationKindKind)
  kind: ApplicationKind;

  @Field(() => FeeType)
  fee: FeeType;
}

@ObjectType('SchemeFees', { description: 'What applications cost by the scheme in force today, lateness apart.' })
export class SchemeFeesType {
  @Field(() => FeeDueBeforeKind)
  dueBefore: DueBefore;

  @Field(() => [LevelFeeType], {
    description: 'By level, the lowest first, and kind. None is named for what is not here.',
  })
  fees: LevelFeeType[];
}

@ObjectType('FeeAsked', { description: 'One fee of an application, as it was when the application was sent.' })
export class FeeAskedType {
  @Field(() => FeePurposeKind)
  purpose: FeePurpose;

  @Field(() => FeeType)
  fee: FeeType;
}

@ObjectType('FeeBalance', { description: 'What was asked and paid in one currency, in its minor units.' })
export class FeeBalanceType {
  @Field(() => String, { description: 'Three capitals, such as EUR.' })
  currency: string;

  @Field(() => Int)
  asked: number;

  @Field(() => Int, { description: 'Without what was reversed.' })
  paid: number;

  @Field(() => Int, { description: 'What is still to be paid; 0 where the fee is waived.' })
  remaining: number;

  @Field(() => Int, { description: 'What was paid beyond what was asked.' })
  over: number;

  @Field(() => FeeStateKind)
  state: FeeState;
}

@ObjectType('FeeWaiver', {
  description: 'A registrar asks for nothing more of a fee. It stands until it is taken back.',
})
export class FeeWaiverType {
  @Field(() => Uuid)
  id: string;

  @Field(() => FeeWaiverGroundKind, {
    nullable: true,
    description: 'For the applicant and registrars; null to anybody else.',
  })
  ground: FeeWaiverGround | null;

  @Field(() => PersonStub, { nullable: true, description: 'Who waived it; null to the applicant.' })
  waivedBy: PersonStub | null;

  @Field(() => DayScalar, { description: "In the body's zone, on its clock." })
  waivedOn: string;
}

@ObjectType('ApplicationFee', {
  description: 'How the fee of an application stands. What was asked is what the scheme said when it was sent.',
})
export class ApplicationFeeType {
  @Field(() => Uuid)
  applicationId: string;

  @Field(() => FeeDueBeforeKind, { description: 'By the version of the scheme that decides of the application.' })
  dueBefore: DueBefore;

  @Field(() => [FeeAskedType], { description: 'Empty where the scheme named no fee.' })
  asked: FeeAskedType[];

  @Field(() => [FeeBalanceType], {
    description: 'One for each currency, since money of one pays nothing of another; empty where no fee was named.',
  })
  balances: FeeBalanceType[];

  @Field(() => FeeWaiverType, { nullable: true, description: 'Null while none stands.' })
  waiver: FeeWaiverType | null;
}
