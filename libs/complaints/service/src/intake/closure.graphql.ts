import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { REVIEW_GROUNDS, type ReviewGround, TOLD_CLOSURES, type ToldClosureName } from '@standing/complaints/rules';
import { DayScalar } from '@standing/platform/graphql';
import { named } from '../cases/named.js';

export const ToldClosureEnum = named(TOLD_CLOSURES);
registerEnumType(ToldClosureEnum, {
  name: 'ToldClosure',
  description:
    'How a complaint was turned away: not admissible, out of time, handed to another body, or no case to answer.',
});

export const ReviewGroundEnum = named(REVIEW_GROUNDS);
registerEnumType(ReviewGroundEnum, {
  name: 'ClosureReviewGround',
  description: 'On which ground a complainant asks that a closure be looked at again.',
});

@ObjectType({ description: 'How and why a complaint was turned away, as its complainant reads it.' })
export class ClosureForComplainant {
  @Field(() => ToldClosureEnum)
  how: ToldClosureName;

  @Field(() => DayScalar, { description: 'The day on which it was closed.' })
  on: string;

  @Field(() => String, { nullable: true, description: 'The reasons, as they were written; null where none are kept.' })
  reasons: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The last day to ask that it be looked at again (K9a); null where it may not be asked.',
  })
  reviewUntil: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which that was asked.' })
  askedOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which a reviewer confirmed it.' })
  confirmedOn: string | null;

  @Field(() => String, { nullable: true, description: 'The reasons of the reviewer; null as the above.' })
  confirmedReasons: string | null;
}

@InputType({ description: 'That a complainant asks a closure to be looked at again, by their reference and code.' })
export class AskClosureReviewInput {
  @Field(() => String)
  reference: string;

  @Field(() => String, { description: 'The return code.' })
  code: string;

  @Field(() => ReviewGroundEnum)
  ground: ReviewGround;

  @Field(() => String, { description: 'What was overlooked, is new or went wrong. At most 20,000 characters.' })
  reasons: string;
}
