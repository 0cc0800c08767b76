import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Condition, MeterState } from '@standing/complaints/rules';
import { DayScalar } from '@standing/platform/graphql';
import { SanctionCondition } from '../sanctions/sanction-condition.graphql.js';
import { MeterStateEnum } from './meter-state.graphql.js';

@ObjectType({
  description: 'A condition that holds, with what the records of supervision, CPD and insurance say of it.',
})
export class ConditionMeter {
  @Field(() => SanctionCondition)
  condition: Condition;

  @Field(() => MeterStateEnum)
  state: MeterState;

  @Field(() => Int, {
    nullable: true,
    description:
      'Sessions that were confirmed, or minutes of CPD with proof, since it holds; null where nothing is counted. Whether CPD was on ethics is not known here.',
  })
  have: number | null;

  @Field(() => Int, { nullable: true, description: 'Minutes that it asks for; null where it asks for no number.' })
  need: number | null;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      "The last day, in the body's zone, for the next session, for the hours, or of the cover; null where nothing is awaited.",
  })
  nextBy: string | null;

  @Field(() => Int, { description: 'How often a session came late or has not come, or 1 where there is no cover.' })
  missed: number;
}
