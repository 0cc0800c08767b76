import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Activity, CellState, MapCell, MapRow, Segment } from '@standing/insurance/rules';
import { DayScalar } from '@standing/platform/graphql';
import { CoveredActivityKind } from '../covers/cover.graphql.js';

export const CellStateEnum = {
  VERIFIED: 'verified',
  DECLARED: 'declared',
  EMPLOYER: 'employer',
  EMPLOYER_DECLARED: 'employer-declared',
  LAPSED: 'lapsed',
  GAP: 'gap',
} as const satisfies Record<string, CellState>;
registerEnumType(CellStateEnum, {
  name: 'CoverMapState',
  description:
    'How work on a day is covered as things stand today: by a verified policy; only by a declared one; only by an employer’s letter, verified or declared, for the work for that employer; no longer, since what covered it answers no claim any more; or by nothing.',
});

@ObjectType('CoverMapSegment', { description: 'Days that follow each other and are covered alike.' })
export class SegmentType implements Segment {
  @Field(() => DayScalar, { description: "In the body's zone." })
  from: string;

  @Field(() => DayScalar, { description: 'The last day, which is among them.' })
  to: string;

  @Field(() => CellStateEnum)
  state: CellState;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'The last day on which a claim for this work is still answered, by the covers that are known. Null where it is answered whenever it comes, and where it is not answered.',
  })
  answeredUntil: string | null;
}

@ObjectType('CoverMapRow', { description: 'One activity in one country, day by day.' })
export class MapRowType implements MapRow {
  @Field(() => String, { description: 'ISO 3166-1, two letters.' })
  country: string;

  @Field(() => CoveredActivityKind)
  activity: Activity;

  @Field(() => [SegmentType], { description: 'From the first day asked about to the last, none left out.' })
  segments: readonly Segment[];
}

@InputType({ description: 'One activity in one country.' })
export class CoverMapCellInput implements MapCell {
  @Field(() => String, { description: 'ISO 3166-1, two letters.' })
  country: string;

  @Field(() => CoveredActivityKind)
  activity: Activity;
}
