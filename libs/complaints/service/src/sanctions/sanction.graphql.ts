import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  AGGRAVATING,
  type Aggravating,
  CONDITION_CODES,
  type ConditionCode,
  LADDER,
  LINE_CODES,
  type LineCode,
  MITIGATING,
  type Mitigating,
  type Preview,
  type PreviewBranch,
  type Role,
  ROLES,
  type Rung,
  RUNG_REASONS,
  type RungReason,
  SANCTION_KINDS,
  type SanctionKind,
  TRACK_STATES,
  type TrackState,
} from '@standing/complaints/rules';
import { DayScalar } from '@standing/platform/graphql';
import { named } from '../cases/named.js';

export const SanctionKindEnum = named(SANCTION_KINDS);
registerEnumType(SanctionKindEnum, {
  name: 'SanctionKind',
  description: 'A row of the sanctions catalogue; docs/sanctions.md has what each does and how long it is read.',
});
export const RungEnum = named(LADDER);
registerEnumType(RungEnum, { name: 'SanctionRung', description: 'A rung of the ladder, from the lowest upward.' });
export const RungReasonEnum = named(RUNG_REASONS);
registerEnumType(RungReasonEnum, { name: 'RungReason', description: 'Why a rung of the ladder is not enough.' });
export const AggravatingEnum = named(AGGRAVATING);
registerEnumType(AggravatingEnum, { name: 'AggravatingFactor', description: 'What makes a breach graver.' });
export const MitigatingEnum = named(MITIGATING);
registerEnumType(MitigatingEnum, {
  name: 'MitigatingFactor',
  description: 'What speaks for the respondent; an apology is no admission.',
});
export const ConditionCodeEnum = named(CONDITION_CODES);
registerEnumType(ConditionCodeEnum, { name: 'ConditionCode', description: 'A condition of the bank.' });
export const SanctionRoleEnum = named(ROLES);
registerEnumType(SanctionRoleEnum, { name: 'SanctionRole', description: 'A role that a sanction can take away.' });
export const LineCodeEnum = named(LINE_CODES);
registerEnumType(LineCodeEnum, { name: 'SanctionLine', description: 'What the public register says of a sanction.' });
export const TrackStateEnum = named(TRACK_STATES);
registerEnumType(TrackStateEnum, {
  name: 'SanctionTrackState',
  description: 'Where a sanction stands; EXPIRED when its term ran out, SPENT once it is weighed no more.',
});
export const PreviewBranchEnum = named(['as-decided', 'met', 'not-met'] satisfies PreviewBranch[]);
registerEnumType(PreviewBranchEnum, {
  name: 'SanctionBranch',
  description: 'How a sanction comes to its end: as it is decided, or after its conditions were found met or not met.',
});
const AccreditationEnum = named(['kept', 'limited', 'off', 'ended'] as const);
registerEnumType(AccreditationEnum, {
  name: 'SanctionedAccreditation',
  description: 'What becomes of the accreditation on a day.',
});

@ObjectType({ description: 'A condition of the bank, with what it takes.' })
export class SanctionCondition {
  @Field(() => ConditionCodeEnum)
  code: ConditionCode;

  @Field(() => Int, { nullable: true, description: 'Weeks or hours, as the condition says; null where it takes none.' })
  amount: number | null;

  @Field(() => String, { nullable: true, description: 'Two letters (ISO 3166-1); null where it names no country.' })
  country: string | null;
}

@ObjectType({ description: 'A sanction with what makes it this one: codes and numbers, never a word.' })
export class SanctionTerms {
  @Field(() => SanctionKindEnum)
  kind: SanctionKind;

  @Field(() => Int, {
    nullable: true,
    description: 'Months: how long it lasts, or before one may apply again or be restored. Null where it has none.',
  })
  months: number | null;

  @Field(() => [SanctionRoleEnum], { description: 'Which roles it takes away.' })
  roles: readonly Role[];

  @Field(() => [SanctionCondition])
  conditions: readonly SanctionCondition[];

  @Field(() => Boolean, { description: 'It is published with the name.' })
  named: boolean;
}

@ObjectType({ description: 'One rung that the panel passed by.' })
export class RungPassedBy {
  @Field(() => RungEnum)
  kind: Rung;

  @Field(() => RungReasonEnum)
  why: RungReason;
}

@ObjectType({ description: 'How a panel came to its sanction, in codes.' })
export class SanctionWeighing {
  @Field(() => [RungPassedBy], { description: 'From the lowest upward.' })
  rungs: readonly RungPassedBy[];

  @Field(() => [AggravatingEnum])
  aggravating: readonly Aggravating[];

  @Field(() => [MitigatingEnum])
  mitigating: readonly Mitigating[];
}

@ObjectType({ description: 'A line of the public register, with its days.' })
export class SanctionLineRead {
  @Field(() => LineCodeEnum)
  line: LineCode;

  @Field(() => DayScalar, { description: "The first day, in the body's zone." })
  fromOn: string;

  @Field(() => DayScalar, { description: 'The first day on which it is read no longer.' })
  untilOn: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The last day of what it speaks of; null where that has no end.',
  })
  lastOn: string | null;

  @Field(() => [SanctionCondition], { description: 'The conditions that a client should know of.' })
  conditions: readonly SanctionCondition[];
}

@ObjectType({ description: 'What holds and what the public reads from a day on.' })
export class SanctionPreviewDay {
  @Field(() => DayScalar)
  on: string;

  @Field(() => AccreditationEnum)
  accreditation: 'kept' | 'limited' | 'off' | 'ended';

  @Field(() => [SanctionRoleEnum], { description: 'The roles that may not be held.' })
  rolesOff: readonly Role[];

  @Field(() => [SanctionLineRead], { description: 'What the public reads; empty for nothing.' })
  lines: readonly SanctionLineRead[];
}

@ObjectType({ description: 'What the public will read of a sanction on each day on which that changes.' })
export class SanctionPreview {
  @Field(() => PreviewBranchEnum)
  branch: PreviewBranch;

  @Field(() => [SanctionPreviewDay])
  days: Preview['days'][number][];

  @Field(() => DayScalar, {
    nullable: true,
    description: 'From when on the public reads nothing; null where it never does.',
  })
  silentFrom: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'From when on it is weighed no more; null: not before restoration.',
  })
  spentOn: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'From when on one may apply again; null where it ends by itself.',
  })
  mayApplyAgainOn: string | null;
}

@ObjectType({ description: 'The sanction of a case: its terms, where it stands, and what is read of it.' })
export class SanctionInCase {
  @Field(() => TrackStateEnum)
  state: TrackState;

  @Field(() => SanctionTerms)
  terms: SanctionTerms;

  @Field(() => DayScalar, { nullable: true, description: 'The first day on which it takes effect; null until then.' })
  fromOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which its review opens (K12); null without one.' })
  reviewOpensOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The last day to decide in its review; null without one.' })
  decideBy: string | null;

  @Field(() => Boolean, { description: 'Its term ran out and nobody had decided in its review.' })
  endedBySilence: boolean;

  @Field(() => [SanctionPreview], {
    description: 'What the public reads of it, as it is in force or, before that, as if it took effect today.',
  })
  preview: SanctionPreview[];
}

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
