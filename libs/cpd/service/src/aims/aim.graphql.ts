import type { AimOutcome } from '@standing/cpd/rules';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, Instant, Uuid } from '@standing/platform/graphql';

export const AimOutcomeEnum = {
  REACHED: 'reached',
  PARTLY_REACHED: 'partly-reached',
  NOT_REACHED: 'not-reached',
  GIVEN_UP: 'given-up',
} as const satisfies Record<string, AimOutcome>;
registerEnumType(AimOutcomeEnum, { name: 'CpdAimOutcome', description: 'What came of an aim, as the coach sees it.' });

@ObjectType('CpdAim', { description: 'What a coach means to learn, and what came of it: shown to the coach alone.' })
export class CpdAimType {
  @Field(() => Uuid)
  id: string;

  @Field(() => String)
  aim: string;

  @Field(() => DayScalar, { nullable: true, description: "In the body's zone: by when it is wished; null for no day." })
  wishedBy: string | null;

  @Field(() => [String], { description: 'Codes of clauses of the code of ethics that it serves.' })
  clauses: readonly string[];

  @Field(() => [Uuid], { description: "The coach's activities that serve it." })
  activityIds: readonly string[];

  @Field(() => AimOutcomeEnum, { nullable: true, description: 'What came of it; null until the coach says it.' })
  outcome: AimOutcome | null;

  @Field(() => String, { nullable: true, description: "The same in the coach's words." })
  review: string | null;

  @Field(() => Instant, { description: "When this revision was recorded, on the body's clock." })
  recordedAt: Date;

  @Field(() => Int, { description: 'Rises by one with each change and each review.' })
  version: number;
}

@InputType()
export class CpdAimInput {
  @Field(() => String, { description: '1 to 500 characters.' })
  aim: string;

  @Field(() => DayScalar, { nullable: true, description: "In the body's zone, today at the earliest." })
  wishedBy?: string | null;

  @Field(() => [String], { nullable: true, description: 'Codes such as CF-1, at most 50.' })
  clauses?: readonly string[] | null;

  @Field(() => [Uuid], {
    nullable: true,
    description: "Of the reader's own activities, at most 50; NOT_FOUND where one is not.",
  })
  activityIds?: readonly string[] | null;
}

@InputType()
export class CpdReviewInput {
  @Field(() => AimOutcomeEnum)
  outcome: AimOutcome;

  @Field(() => String, { description: '1 to 4000 characters.' })
  review: string;
}
