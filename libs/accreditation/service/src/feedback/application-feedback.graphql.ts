import type { FeedbackCount } from '@standing/accreditation/rules';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '@standing/platform/graphql';

@ObjectType('CharterFeedback', { description: 'How much client feedback there is on one version of a charter.' })
export class CharterFeedbackType {
  @Field(() => Int, { description: 'The number of the version, counted from 1 for each coach.' })
  number: number;

  @Field(() => Int)
  answers: number;
}

@ObjectType('ApplicationFeedback', {
  description: 'How much client feedback an applicant had until the answer: numbers alone, and not a word of it.',
})
export class ApplicationFeedbackType implements FeedbackCount {
  @Field(() => DayScalar, {
    nullable: true,
    description:
      'The first day that is counted, in the body’s zone: of a renewal the first of the term that it renews; null where all is.',
  })
  since: string | null;

  @Field(() => Int)
  answers: number;

  @Field(() => Int, { description: 'In how many engagements; nobody knows here who answered.' })
  engagements: number;

  @Field(() => Int, { description: 'How many of the answers are on a version of the applicant’s charter.' })
  onCharter: number;

  @Field(() => [CharterFeedbackType], { description: 'The same by version, the latest first.' })
  versions: CharterFeedbackType[];
}
