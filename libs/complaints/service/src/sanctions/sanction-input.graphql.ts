import { Field, InputType, Int } from '@nestjs/graphql';
import type {
  Aggravating,
  ConditionCode,
  Mitigating,
  Role,
  Rung,
  RungReason,
  SanctionKind,
} from '@standing/complaints/rules';
import {
  AggravatingEnum,
  ConditionCodeEnum,
  MitigatingEnum,
  RungEnum,
  RungReasonEnum,
  SanctionKindEnum,
  SanctionRoleEnum,
} from './sanction-names.graphql.js';

@InputType({ description: 'A condition of the bank.' })
export class SanctionConditionInput {
  @Field(() => ConditionCodeEnum)
  code: ConditionCode;

  @Field(() => Int, { nullable: true, description: 'Weeks or hours, within the bounds of the bank.' })
  amount?: number | null;

  @Field(() => String, { nullable: true, description: 'Two letters (ISO 3166-1).' })
  country?: string | null;
}

@InputType({ description: 'A sanction that is proposed.' })
export class SanctionInput {
  @Field(() => SanctionKindEnum)
  kind: SanctionKind;

  @Field(() => Int, { nullable: true, description: 'Months, within the bounds of the catalogue.' })
  months?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'With LEVEL_REDUCTION: the code of a level below the one held, one of `CaseForPanel.lowerLevels`.',
  })
  level?: string | null;

  @Field(() => [SanctionRoleEnum], { nullable: true, description: 'With ROLE_REMOVAL.' })
  roles?: Role[] | null;

  @Field(() => [SanctionConditionInput], { nullable: true, description: 'With CONDITIONS: one to six.' })
  conditions?: SanctionConditionInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'It is published with the name; with reasons of its own.' })
  named?: boolean | null;
}

@InputType({ description: 'One rung that the panel passes by.' })
export class RungInput {
  @Field(() => RungEnum)
  kind: Rung;

  @Field(() => RungReasonEnum, { description: 'Why it is not enough.' })
  why: RungReason;
}

@InputType({ description: 'How a panel comes to its sanction.' })
export class WeighingInput {
  @Field(() => [RungInput], { description: 'Each rung below the sanction, from the lowest upward.' })
  rungs: RungInput[];

  @Field(() => [AggravatingEnum], { nullable: true })
  aggravating?: Aggravating[] | null;

  @Field(() => [MitigatingEnum], { nullable: true })
  mitigating?: Mitigating[] | null;
}
