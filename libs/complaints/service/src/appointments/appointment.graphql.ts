import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  APPOINTED,
  type Appointed,
  type CaseFunction,
  type CaseState,
  DECLARING,
  type Declaring,
  type PassReason,
  type Seat,
} from '@standing/complaints/rules';
import { Uuid } from '@standing/platform/graphql';
import { CaseFunctionEnum } from '../cases/case-names.graphql.js';
import { FileOfCase } from '../cases/file.graphql.js';
import { named } from '../cases/named.js';
import { MemberMeantInput } from '../cases/who-is-meant.graphql.js';
import { CaseStateEnum } from '../managing/case.graphql.js';
import { PassReasonEnum } from '../rota/pass-reason.graphql.js';
import { SeatEnum, StepInCase, StepProposalInCase, WrittenInStep } from '../steps/step.graphql.js';

export const AppointedEnum = named(APPOINTED);
registerEnumType(AppointedEnum, {
  name: 'AppointedFunction',
  description: 'A function of a case to which a registrar appoints people one by one, beside the seats of panels.',
});

export const DeclaringEnum = named(DECLARING);
registerEnumType(DeclaringEnum, {
  name: 'DeclaringFunction',
  description: 'A function of a case whose holder declares themself before they read anything.',
});

@ObjectType({ description: 'A function that the reader was given in a case: nothing of whom or what it is about.' })
export class Appointment {
  @Field(() => Uuid, { description: 'The case.' })
  id: string;

  @Field(() => String, { description: 'By which the staff and the parties speak of the case.' })
  reference: string;

  @Field(() => CaseFunctionEnum, { description: 'In which function.' })
  function: CaseFunction;

  @Field(() => SeatEnum, { nullable: true, description: 'From where they sit; null where nobody sits.' })
  seat: Seat | null;

  @Field(() => Boolean, { description: 'The reader has declared that they have no conflict of interest.' })
  declared: boolean;

  @Field(() => CaseStateEnum, { description: 'How far the case is.' })
  state: CaseState;

  @Field(() => [StepInCase], {
    description: 'What the reader may do next in it; nothing before they declare themself.',
  })
  next: StepInCase[];
}

@ObjectType({
  description:
    'A case as an investigator, an assessor or a reviewer of it reads it: how to reach anybody is not in it, nor what their function does not read.',
})
export class CaseForAppointed extends FileOfCase {
  @Field(() => CaseFunctionEnum, { description: 'What the reader is in it.' })
  function: CaseFunction;

  @Field(() => CaseStateEnum, { description: 'How far it is.' })
  state: CaseState;

  @Field(() => String, {
    nullable: true,
    description: 'For an investigator: who else knows or was there, as the complainant wrote it.',
  })
  otherPeople: string | null;

  @Field(() => [WrittenInStep], { description: 'What was said and written with the steps that the function reads.' })
  written: WrittenInStep[];

  @Field(() => StepProposalInCase, {
    nullable: true,
    description: 'The step that one of the reader’s function proposes to the others; null when none waits.',
  })
  proposal: StepProposalInCase | null;
}

@InputType({ description: 'To whom a registrar gives a function of a case.' })
export class AppointInCaseInput {
  @Field(() => Uuid)
  caseId: string;

  @Field(() => AppointedEnum)
  function: Appointed;

  @Field(() => SeatEnum, { nullable: true, description: 'Of an assessor: from where they sit.' })
  seat?: Seat | null;

  @Field(() => MemberMeantInput)
  who: MemberMeantInput;

  @Field(() => PassReasonEnum, {
    nullable: true,
    description: 'Why not who is next by rota, where somebody else is; it counts for everybody who is passed over.',
  })
  because?: PassReason | null;
}

@InputType({ description: 'Whom a registrar lets go from a function of a case.' })
export class ReleaseFromCaseInput {
  @Field(() => Uuid)
  caseId: string;

  @Field(() => DeclaringEnum)
  function: Declaring;

  @Field(() => Uuid, { description: 'The account of whoever holds it.' })
  personId: string;
}
