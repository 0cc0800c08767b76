import type { Result } from '@standing/accreditation/requirements';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar, Instant, Uuid } from '@standing/platform/graphql';
import { DecisionGroupType } from './decision-group.graphql.js';
import { DecisionLineType } from './decision-line.graphql.js';
import { NextBestType, ResultKind } from './decision.graphql.js';
import { HeldType } from './held.graphql.js';
import { PersonStub } from './person.graphql.js';

@ObjectType('Decision', {
  description: "Whether a level's requirements are met on a day. Advice: awards are made by named persons.",
})
export class DecisionType {
  @Field(() => Uuid, { nullable: true, description: 'The version decided by; null where a draft is tried.' })
  schemeVersionId: string | null;

  @Field(() => String, { description: "The scheme's title in the reader's language." })
  scheme: string;

  @Field(() => String)
  version: string;

  @Field(() => String, { description: 'The code of the level asked about.' })
  level: string;

  @Field(() => DayScalar)
  on: string;

  @Field(() => ResultKind)
  result: Result;

  @Field(() => Int, { description: 'How much of `lineCount` is met.' })
  metCount: number;

  @Field(() => Int, {
    description: 'How much must be met: a group counts as one, a recommended line not at all.',
  })
  lineCount: number;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The next day on which a line changes by time alone, or another version decides.',
  })
  nextChangeOn: string | null;

  @Field(() => [DecisionLineType], { description: "What is asked of the person on the day, in the scheme's order." })
  lines: DecisionLineType[];

  @Field(() => [DecisionGroupType], { description: 'The lines of which not all must be met.' })
  groups: DecisionGroupType[];

  @Field(() => NextBestType, { nullable: true, description: 'Null when nothing can be done but wait.' })
  nextBest: NextBestType | null;
}

@ObjectType('Standing', { description: 'Where a person stands on a day, as known at a moment.' })
export class StandingType extends HeldType {
  @Field(() => PersonStub)
  person: PersonStub;

  @Field(() => DayScalar)
  on: string;

  @Field(() => Instant, { nullable: true, description: 'The moment asked about; null for what is known now.' })
  asKnownAt: Date | null;

  /** Not shown: the code of the level that was asked about; null for the one aimed at. */
  askedLevel: string | null;
}
