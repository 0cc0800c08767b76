import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  BOARD_NEEDS,
  type BoardNeed,
  type CaseFunction,
  type MeterState,
  type SanctionKind,
  type TrackState,
} from '@standing/complaints/rules';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { CaseFunctionEnum } from '../cases/case-names.graphql.js';
import { named } from '../cases/named.js';
import { PersonStub } from '../cases/person-stub.graphql.js';
import { ConditionMeter } from '../meters/meter.graphql.js';
import { MeterStateEnum } from '../meters/meter-state.graphql.js';
import { SanctionKindEnum, TrackStateEnum } from '../sanctions/sanction-names.graphql.js';

const BoardNeedEnum = named(BOARD_NEEDS);
registerEnumType(BoardNeedEnum, {
  name: 'BoardNeed',
  description:
    'Why somebody has to look at a sanction: MISSED where a condition is not kept, AT_RISK where something must come soon, REVIEW_OVERDUE where nobody decided in its review in time (K12), NONE.',
});

@ObjectType({
  description: 'A sanction that is watched over, by codes and civil days in the zone of the body: no text of its case.',
})
export class WatchedSanction {
  @Field(() => Uuid, { description: 'The case.' })
  id: string;

  @Field(() => String, { description: 'By which the staff and the parties speak of the case.' })
  reference: string;

  @Field(() => PersonStub, { nullable: true, description: 'The member whom the sanction concerns.' })
  respondent: PersonStub | null;

  @Field(() => [CaseFunctionEnum], { description: 'In which functions the reader has it on their board.' })
  mine: CaseFunction[];

  @Field(() => Boolean, { description: 'Somebody is its monitor today.' })
  monitored: boolean;

  @Field(() => TrackStateEnum)
  state: TrackState;

  @Field(() => SanctionKindEnum)
  kind: SanctionKind;

  @Field(() => DayScalar, { description: 'The first day on which it took effect.' })
  fromOn: string;

  @Field(() => DayScalar, { nullable: true, description: 'The last day of its term; null where it has none.' })
  lastOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which its review opens (K12); null without one.' })
  reviewOpensOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The last day to decide in its review; null without one.' })
  decideBy: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days to the last day to decide in its review; below 0 once that is past, null without a review.',
  })
  reviewDaysLeft: number | null;

  @Field(() => [ConditionMeter], { description: 'Each condition that holds today; empty for none.' })
  meters: readonly ConditionMeter[];

  @Field(() => MeterStateEnum, { nullable: true, description: 'The worst of the meters; null where there is none.' })
  worst: MeterState | null;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'The day on which one of its conditions was last found to stand otherwise than before; null for never.',
  })
  turnedOn: string | null;

  @Field(() => BoardNeedEnum)
  need: BoardNeed;

  @Field(() => DayScalar, { nullable: true, description: 'The nearest day of what is awaited; null where none is.' })
  nextOn: string | null;
}
