import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('FeedbackWordsToHandOver', {
  description:
    'Of the feedback that is shown to the reader, all words that their givers allow the body to read. There is no picking, and how often each answer was given is never handed over.',
})
export class WordsToHandOverType {
  @Field(() => [String], { description: 'In the order of the words: nothing tells whose they are.' })
  words: readonly string[];

  @Field(() => Int, { description: 'Of how many answers: those that are shown to the reader.' })
  answers: number;

  @Field(() => Int, { description: 'How many of these have words, allowed or not.' })
  withWords: number;

  @Field(() => String, { description: 'The words and the two numbers as one text, as it is handed over.' })
  text: string;

  @Field(() => String, {
    nullable: true,
    description: 'The note by which the platform vouches for that text, for an hour; null where there are no words.',
  })
  ticket: string | null;
}
