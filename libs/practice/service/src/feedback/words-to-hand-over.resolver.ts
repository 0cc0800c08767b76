import { Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads } from '@standing/platform/graphql';
import { WordsToHandOverType } from './words-to-hand-over.graphql.js';
import { WordsToHandOverQueries } from './words-to-hand-over.queries.js';

/** Where a coach sees what would be handed over to the body, before they do it. */
@Resolver(() => WordsToHandOverType)
export class WordsToHandOverResolver {
  constructor(private readonly queries: WordsToHandOverQueries) {}

  @Query(() => WordsToHandOverType, {
    description:
      "What the reader may hand over of their own feedback with an application: givers' words, and two numbers.",
  })
  @Allow('read', 'Feedback')
  feedbackToHandOver(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<WordsToHandOverType> {
    return this.queries.mine(reads, member(actor));
  }
}
