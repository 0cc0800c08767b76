import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MEASURE_GROUNDS, MEASURE_STATES, type MeasureGround, type MeasureState } from '@standing/complaints/rules';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { named } from '../cases/named.js';

export const MeasureStateEnum = named(MEASURE_STATES);
registerEnumType(MeasureStateEnum, {
  name: 'MeasureState',
  description:
    'Where an interim measure stands. SCREENED is a risk that was looked at, of which nobody said yet whether it asks for one; no respondent reads it. It is in effect while PROVISIONAL (an emergency, for at most 14 days after its day) or IN_FORCE; URGENT waits for a second officer, IMPOSED for its notification.',
});

export const MeasureGroundEnum = named(MEASURE_GROUNDS);
registerEnumType(MeasureGroundEnum, {
  name: 'MeasureGround',
  description: 'What an interim measure protects: the public, the interest of the public, or the coach’s own.',
});

@ObjectType({ description: 'An interim measure as those who keep the case see it: days and codes.' })
export class MeasureInCase {
  @Field(() => MeasureStateEnum)
  state: MeasureState;

  @Field(() => MeasureGroundEnum, { nullable: true, description: 'What the last one was asked for.' })
  ground: MeasureGround | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: "The first day, in the body's zone, on which the last one suspended the accreditation.",
  })
  fromOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The first day on which it did no longer; null while open.' })
  untilOn: string | null;
}

@ObjectType({
  description:
    'An interim measure in the words of those who spoke, for the interim panel and for the respondent: of risk alone, and no finding.',
})
export class MeasureInWords extends MeasureInCase {
  @Field(() => DayScalar, { description: 'The day on which the respondent was told.' })
  toldOn: string;

  @Field(() => String, { description: 'Why it was asked for.' })
  reasons: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The last day to answer (ten working days); null when that time does not run.',
  })
  answerBy: string | null;

  @Field(() => String, { nullable: true, description: 'What the respondent answered.' })
  answer: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day of the answer.' })
  answeredOn: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The last day to look at it again: after that it ends by itself. Null when it is not in effect.',
  })
  reviewBy: string | null;

  @Field(() => String, { nullable: true, description: 'Why the interim panel decided as it last did, once notified.' })
  orderReasons: string | null;
}

@InputType({ description: 'An interim measure that somebody asks for.' })
export class AskForMeasureInput {
  @Field(() => Uuid)
  caseId: string;

  @Field(() => MeasureGroundEnum, { description: 'What it is to protect.' })
  ground: MeasureGround;

  @Field(() => String, { description: 'Which risk, and why nothing less helps. At most 20,000 characters.' })
  reasons: string;
}
