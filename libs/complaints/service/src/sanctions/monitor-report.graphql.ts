import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  type Condition,
  type ConditionCode,
  LONGEST_MONITOR_REPORT,
  type MeterState,
  MONITOR_VIEWS,
  type MonitorView,
} from '@standing/complaints/rules';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { named } from '../cases/named.js';
import { MeterStateEnum } from '../meters/meter-state.graphql.js';
import { SanctionCondition } from './sanction-condition.graphql.js';
import { ConditionCodeEnum } from './sanction-names.graphql.js';

const MonitorViewEnum = named(MONITOR_VIEWS);
registerEnumType(MonitorViewEnum, {
  name: 'MonitorView',
  description: 'How the monitor of a sanction sees a condition: MET, AT_RISK or NOT_MET. It replaces no meter.',
});

@ObjectType({ description: 'A condition as its monitor saw it, with what its meter said on that day.' })
export class ConditionViewed {
  @Field(() => SanctionCondition)
  condition: Condition;

  @Field(() => MonitorViewEnum)
  view: MonitorView;

  @Field(() => MeterStateEnum)
  state: MeterState;
}

@ObjectType({
  description:
    'What the monitor of a sanction reported last of its conditions, in codes. Its words are with what was written in the case.',
})
export class MonitorReport {
  @Field(() => DayScalar, { description: "The civil day, in the body's zone, on which it was written." })
  reportedOn: string;

  @Field(() => [ConditionViewed], { description: 'Each condition once; empty where the sanction has none.' })
  views: ConditionViewed[];
}

@InputType({ description: 'How the monitor sees one condition.' })
export class ConditionViewInput {
  @Field(() => ConditionCodeEnum)
  code: ConditionCode;

  @Field(() => MonitorViewEnum)
  view: MonitorView;
}

@InputType({ description: 'What the monitor of a sanction reports.' })
export class ReportOnConditionsInput {
  @Field(() => Uuid)
  caseId: string;

  @Field(() => [ConditionViewInput], { description: 'Each condition that holds, once.' })
  views: ConditionViewInput[];

  @Field(() => String, {
    description: `Why, without anything that a client said. At most ${LONGEST_MONITOR_REPORT} characters; kept sealed.`,
  })
  words: string;
}
