import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { Condition, ConditionCode, MeterState } from '@standing/complaints/rules';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { MeterStateEnum } from '../meters/meter-state.graphql.js';
import { SanctionCondition } from './sanction-condition.graphql.js';
import { ConditionCodeEnum } from './sanction-names.graphql.js';

@ObjectType({ description: 'A condition that a warning names, with what its meter said on the day of the warning.' })
export class ConditionWarnedOf {
  @Field(() => SanctionCondition)
  condition: Condition;

  @Field(() => MeterStateEnum)
  state: MeterState;
}

@ObjectType({
  description:
    'The warning that comes before a sanction may be found not to be met (row 39): codes and civil days in the zone of the body. Its words are with what was written in the case.',
})
export class BreachWarning {
  @Field(() => DayScalar, { description: 'The day on which it was given.' })
  warnedOn: string;

  @Field(() => [ConditionWarnedOf], {
    description: 'Empty where the sanction has no conditions: it speaks of all of it.',
  })
  conditions: ConditionWarnedOf[];

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day on which it was proved that it came; null until then. Its time runs from that day.',
  })
  provedOn: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'The last day to put it right (K12w: fourteen days from the proof, to the next working day); null before the proof and once it is no ground any more.',
  })
  putRightBy: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which the respondent answered; null until then.' })
  answeredOn: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'From when on it is no ground any more: every condition that it names is kept again, or something was decided of the sanction. Null while it stands.',
  })
  endedOn: string | null;
}

@InputType({ description: 'A warning that somebody gives before a sanction may be found not to be met.' })
export class WarnOfBreachInput {
  @Field(() => Uuid)
  caseId: string;

  @Field(() => [ConditionCodeEnum], {
    description: 'The conditions that are not kept or of which no record shows anything; empty where it has none.',
  })
  conditions: ConditionCode[];

  @Field(() => String, {
    description: 'What is not kept, and how it can be put right. At most 20,000 characters; kept sealed.',
  })
  reasons: string;
}
