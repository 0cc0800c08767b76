import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@standing/kernel';
import { FeedbackTickets, type Member } from '@standing/platform/auth';
import type { OperationReads } from '@standing/platform/graphql';
import { wordsToHandOver } from '@standing/practice/rules';
import { timeOfBody } from '../time-of-body.js';
import { feedbackOfPerson } from './feedback-of-person.js';
import type { WordsToHandOverType } from './words-to-hand-over.graphql.js';

/** What a coach may hand over of their own feedback, with the note that vouches for it. */
@Injectable()
export class WordsToHandOverQueries {
  constructor(
    private readonly clock: Clock,
    private readonly tickets: FeedbackTickets,
  ) {}

  /** As it is today: what the note vouches for is what is shown beside it. Nobody else's can be asked for. */
  async mine(reads: OperationReads, { bodyId, personId }: Member): Promise<WordsToHandOverType> {
    const all = await reads.rows(feedbackOfPerson, [personId]);
    const handed = wordsToHandOver(all, this.clock.todayIn(await reads.row(timeOfBody)));
    const text = JSON.stringify(handed);
    const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
    const ticket = handed.words.length === 0 ? null : await this.tickets.mint({ bodyId, personId, sha256 });
    return { ...handed, text, ticket };
  }
}
