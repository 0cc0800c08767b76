import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  type CaseFunction,
  type ClockRule,
  type Mark,
  PAUSE_REASONS,
  type PauseReason,
} from '@standing/complaints/rules';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { named } from '../cases/named.js';
import { CaseFunctionEnum } from '../cases/case-names.graphql.js';
import { ClockEnum } from '../course/course.graphql.js';
import { LengtheningChoice, LengtheningInCase } from './lengthening.graphql.js';

export const PauseReasonEnum = named(PAUSE_REASONS);
registerEnumType(PauseReasonEnum, {
  name: 'CasePauseReason',
  description:
    'Why time stands still: the complainant is asked, both try to agree, a party asked, a certificate of health, a court, a third party is asked, or who asks for data is not known yet.',
});

export const ClockMarkEnum = named(['remind', 'alert-head', 'report-to-board', 'hard-flag'] satisfies Mark['says'][]);
registerEnumType(ClockMarkEnum, { name: 'CaseClockMark', description: 'What a day on the way of a clock asks for.' });

@ObjectType({ description: 'Time stood or stands still in a case, from one day to another.' })
export class PauseInCase {
  @Field(() => Uuid)
  id: string;

  @Field(() => PauseReasonEnum)
  reason: PauseReason;

  @Field(() => DayScalar, { description: 'The first day on which time stood still.' })
  from: string;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which it was ended early; null when it was not.' })
  until: string | null;

  @Field(() => DayScalar, { description: 'The day on which time runs again by itself.' })
  reviewOn: string;

  @Field(() => Boolean, { description: 'Time stands still for it today.' })
  inForce: boolean;

  @Field(() => CaseFunctionEnum, { description: 'In which function it was begun.' })
  by: CaseFunction;

  @Field(() => Boolean, { description: 'The reader may let time run again.' })
  mayResume: boolean;
}

@ObjectType({ description: 'A reason for which the reader may let time stand still today.' })
export class PauseChoice {
  @Field(() => PauseReasonEnum)
  reason: PauseReason;

  @Field(() => Int, {
    nullable: true,
    description: 'For how many days at most, from what was given before; null when no number binds the reader.',
  })
  longestDays: number | null;

  @Field(() => Boolean, { description: 'The reader has to write why.' })
  needsReasons: boolean;
}

@ObjectType({ description: 'A day on the way of a clock that has come.' })
export class MarkInCase {
  @Field(() => ClockEnum)
  what: ClockRule['what'];

  @Field(() => ClockMarkEnum)
  says: Mark['says'];
}

@ObjectType({ description: 'How long a case takes, when it stood still, and what may be done of its time: no text.' })
export class CaseTimes {
  @Field(() => Uuid, { description: 'The case.' })
  id: string;

  @Field(() => Int, { description: 'Days since the complaint came in, to its end or to today.' })
  elapsedDays: number;

  @Field(() => Int, { description: "Days of these that were the body's; with those of the parties they are all." })
  bodyDays: number;

  @Field(() => Int, { description: 'Days on which the case waited for a party.' })
  partyDays: number;

  @Field(() => [PauseInCase], { description: 'In the order in which they began.' })
  pauses: PauseInCase[];

  @Field(() => [PauseChoice], { description: 'For what the reader may let time stand still today.' })
  choices: PauseChoice[];

  @Field(() => [MarkInCase], { description: 'Days on the way that have come.' })
  marks: MarkInCase[];

  @Field(() => Boolean, { description: 'The reader may make the time to reply longer, once.' })
  mayExtendReply: boolean;

  @Field(() => [LengtheningChoice], { description: 'What the reader may propose to be longer today.' })
  mayLengthen: LengtheningChoice[];

  @Field(() => [LengtheningInCase], {
    description: 'What was proposed to be longer, the latest first, with what became of it.',
  })
  lengthenings: LengtheningInCase[];

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day on which the deferral of informing the respondent is looked at again; null without one.',
  })
  deferredUntil: string | null;
}

@InputType({ description: 'For what the time of a case stands still, and until when at the latest.' })
export class PauseClocksInput {
  @Field(() => Uuid)
  caseId: string;

  @Field(() => PauseReasonEnum)
  reason: PauseReason;

  @Field(() => DayScalar, { description: 'The day on which time runs again by itself.' })
  reviewOn: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why, sealed; of those who decide it is asked. At most 20,000 characters.',
  })
  reasons?: string | null;
}

@ObjectType({ description: 'What somebody wrote when they let time stand still, or had it be longer.' })
export class ReasonsInCase {
  @Field(() => DayScalar)
  on: string;

  @Field(() => PauseReasonEnum, {
    nullable: true,
    description: 'Of which pause; null of a time that was to be longer.',
  })
  reason: PauseReason | null;

  @Field(() => String)
  reasons: string;
}

@ObjectType({ description: 'What was written of the times of a case, in its order.' })
export class ReasonsOfTimes {
  @Field(() => Uuid, { description: 'The case.' })
  id: string;

  @Field(() => [ReasonsInCase])
  written: ReasonsInCase[];
}
