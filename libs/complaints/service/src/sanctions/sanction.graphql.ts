import { Field, ObjectType } from '@nestjs/graphql';
import type {
  Aggravating,
  LineCode,
  Mitigating,
  Preview,
  PreviewBranch,
  Role,
  Rung,
  RungReason,
  TrackState,
} from '@standing/complaints/rules';
import { DayScalar } from '@standing/platform/graphql';
import { ConditionMeter } from '../meters/meter.graphql.js';
import { ExclusionInCase } from './exclusion.graphql.js';
import { MonitorReport } from './monitor-report.graphql.js';
import { SanctionCondition } from './sanction-condition.graphql.js';
import {
  AccreditationEnum,
  AggravatingEnum,
  LineCodeEnum,
  MitigatingEnum,
  PreviewBranchEnum,
  RungEnum,
  RungReasonEnum,
  SanctionRoleEnum,
  TrackStateEnum,
} from './sanction-names.graphql.js';
import { BreachWarning } from './warning.graphql.js';
import { SanctionTerms } from './sanction-terms.graphql.js';

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

  @Field(() => String, {
    nullable: true,
    description:
      'The level that the register shows in the place of a higher one, by its code; null where none is lowered.',
  })
  level: string | null;

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

  @Field(() => [ConditionMeter], {
    description: 'Each condition that holds today, with how it is kept; empty for none.',
  })
  meters: readonly ConditionMeter[];

  @Field(() => BreachWarning, {
    nullable: true,
    description: 'The warning that was given last since it is in force; null where none was.',
  })
  warning: BreachWarning | null;

  @Field(() => MonitorReport, {
    nullable: true,
    description: 'What its monitor reported last since it is in force; null where they have not.',
  })
  report: MonitorReport | null;

  @Field(() => ExclusionInCase, {
    nullable: true,
    description: 'The exclusion from membership that was recommended beside a withdrawal; null where none was.',
  })
  exclusion: ExclusionInCase | null;
}
