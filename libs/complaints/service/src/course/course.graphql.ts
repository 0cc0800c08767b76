import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  type CaseEventName,
  type CaseFunction,
  type CaseState,
  type ClockName,
  type ClockRule,
  CLOCKS,
  SANCTION_STATES,
  type SanctionState,
  type Seat,
  type Step,
  STEPS,
} from '@standing/complaints/rules';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { CaseEventEnum, CaseFunctionEnum } from '../cases/case-names.graphql.js';
import { named } from '../cases/named.js';
import { PersonStub } from '../cases/person-stub.graphql.js';
import { IdentityOpeningInCase } from '../custody/custody.graphql.js';
import { EmergencyOpening } from '../emergency/emergency.graphql.js';
import { LeavingInCase } from '../leaving/leaving.graphql.js';
import { CaseStateEnum } from '../managing/case.graphql.js';
import { MeasureInCase } from '../measures/measure.graphql.js';
import { RestorationInCase } from '../sanctions/restoration.graphql.js';
import { SanctionInCase } from '../sanctions/sanction.graphql.js';
import { ScreeningInCase } from '../screening/screening.graphql.js';
import { SeatEnum, StepInCase } from '../steps/step.graphql.js';

export const WithdrawalStateEnum = named(SANCTION_STATES);
registerEnumType(WithdrawalStateEnum, {
  name: 'WithdrawalState',
  description:
    'Where the withdrawal of the accreditation, or another sanction, stands by what people did; the register reads this alone.',
});

export const WithdrawalStepEnum = named(STEPS);
registerEnumType(WithdrawalStepEnum, {
  name: 'WithdrawalStep',
  description: 'A step without which no accreditation ends.',
});

export const ClockEnum = named(Object.values(CLOCKS).map(({ what }) => what));
registerEnumType(ClockEnum, { name: 'CaseClockName', description: 'For what the time runs.' });

@ObjectType({ description: 'Somebody and what they are, or were, in a case.' })
export class FunctionInCase {
  @Field(() => CaseFunctionEnum)
  function: CaseFunction;

  @Field(() => PersonStub, { nullable: true, description: 'Who; null for a complainant, who needs no account.' })
  person: PersonStub | null;

  @Field(() => SeatEnum, {
    nullable: true,
    description: 'Of assessors and a panel: from where they sit, where it is said.',
  })
  seat: Seat | null;

  @Field(() => DayScalar, { description: 'The first day.' })
  since: string;

  @Field(() => DayScalar, { nullable: true, description: 'The first day on which it is no longer held.' })
  endedOn: string | null;

  @Field(() => Boolean, { description: 'They declared that they have no conflict of interest in the case.' })
  declared: boolean;
}

@ObjectType({ description: 'Something that happened in a case, without a word of what was said.' })
export class EventInCase {
  @Field(() => CaseEventEnum)
  event: CaseEventName;

  @Field(() => DayScalar, { description: "The day, in the body's zone, from which it counts." })
  on: string;

  @Field(() => CaseFunctionEnum, { nullable: true, description: 'In which function it was done; null when time did.' })
  by: CaseFunction | null;
}

@ObjectType({ description: 'A time that runs in a case. When it ends follows from when it began; nothing is stored.' })
export class ClockInCase {
  @Field(() => String, { description: 'Its name in the procedure, such as K5.' })
  name: ClockName;

  @Field(() => ClockEnum)
  what: ClockRule['what'];

  @Field(() => DayScalar)
  startedOn: string;

  @Field(() => DayScalar, { nullable: true, description: 'Its last day; null while it stands still.' })
  dueOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Since when it stands still; null while it runs.' })
  pausedSince: string | null;

  @Field(() => Int, { nullable: true, description: 'How many days are used; null while it runs.' })
  daysUsed: number | null;

  @Field(() => Int, { nullable: true, description: 'How many days are left once it runs again; null while it runs.' })
  daysLeft: number | null;
}

@ObjectType({ description: 'A function of a case that nobody holds yet.' })
export class OpenFunctionInCase {
  @Field(() => CaseFunctionEnum)
  function: CaseFunction;

  @Field(() => SeatEnum, { nullable: true, description: 'The place in it; null where there are no places.' })
  seat: Seat | null;
}

@ObjectType({
  description: 'How far a case is, for its case manager and its registrars: no text, and no name but ids.',
})
export class CaseCourse {
  @Field(() => Uuid)
  id: string;

  @Field(() => String)
  reference: string;

  @Field(() => DayScalar)
  receivedOn: string;

  @Field(() => CaseStateEnum)
  state: CaseState;

  @Field(() => WithdrawalStateEnum)
  withdrawal: SanctionState;

  @Field(() => SanctionInCase, {
    nullable: true,
    description: 'What the panel imposed; null where it imposed nothing.',
  })
  sanction: SanctionInCase | null;

  @Field(() => RestorationInCase, {
    nullable: true,
    description: 'Where a restoration after the withdrawal stands; null where no accreditation was withdrawn.',
  })
  restoration: RestorationInCase | null;

  @Field(() => LeavingInCase, {
    nullable: true,
    description: 'The proposal to leave by consent that the respondent made last; null where none was made.',
  })
  leaving: LeavingInCase | null;

  @Field(() => MeasureInCase, {
    description: 'The interim measure: where it stands, and on which days it is in effect.',
  })
  measure: MeasureInCase;

  @Field(() => ScreeningInCase, { description: 'How great the risk is, and when it is looked at again.' })
  screening: ScreeningInCase;

  @Field(() => PersonStub, { nullable: true, description: 'The member whom it concerns; null until they are named.' })
  respondent: PersonStub | null;

  @Field(() => [CaseFunctionEnum], { description: 'What the reader is in this case today.' })
  mine: CaseFunction[];

  @Field(() => [FunctionInCase])
  functions: FunctionInCase[];

  @Field(() => [OpenFunctionInCase], { description: 'To what a registrar of it may appoint somebody as it stands.' })
  toAppoint: OpenFunctionInCase[];

  @Field(() => [IdentityOpeningInCase], {
    description:
      'That a name which is kept from the coach was opened to somebody, and on which days; empty when it never was.',
  })
  identityOpenings: IdentityOpeningInCase[];

  @Field(() => [EmergencyOpening], {
    description: 'That the case was opened in an emergency, or is; empty where it never was.',
  })
  emergencyOpenings: EmergencyOpening[];

  @Field(() => [EventInCase], { description: 'In the order in which it happened.' })
  events: EventInCase[];

  @Field(() => [ClockInCase], { description: 'Those that run or stand still today.' })
  clocks: ClockInCase[];

  @Field(() => [StepInCase], { description: 'What the reader may do next, in their own functions.' })
  next: StepInCase[];

  @Field(() => [WithdrawalStepEnum], { description: 'The steps that a withdrawal of the accreditation still lacks.' })
  missingSteps: Step[];
}
