import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('FeedbackWords', {
  description:
    'Words of feedback that the applicant handed over: all of those that their givers let the body read. Nothing tells whose they are.',
})
export class FeedbackWordsType {
  @Field(() => [String], { description: 'In the order of the words.' })
  words: readonly string[];

  @Field(() => Int, { description: 'Of how many answers: those that the applicant had been shown in groups.' })
  answers: number;

  @Field(() => Int, { description: 'How many of these had words, whether or not the body may read them.' })
  withWords: number;
}
