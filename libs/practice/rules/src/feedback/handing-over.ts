import type { Day } from '@standing/kernel';
import { commentsOf, type Given, shownGroup } from './group.js';

/** Feedback as far as its words are concerned. */
export type GivenWords = Given & {
  readonly comment: string | null;
  /** The giver ticked that the coach may show these words to the body. */
  readonly mayBeHandedOver: boolean;
};

/** What a coach would hand over to the body: words, and of how many answers they are some. */
export type WordsToHandOver = {
  /** In the order of the words, which says nothing of whose they are. */
  readonly words: readonly string[];
  /** Of how many answers: those that are shown to the coach. */
  readonly answers: number;
  /** How many of these have words, whether or not they may be handed over. */
  readonly withWords: number;
};

/**
 * What of their feedback a coach may hand over to the body today: all words whose giver allows it, of what is shown to the
 * coach already, and never how often each answer was given. The difference between that and all answers would speak for
 * fewer than five clients (`shownGroup`). There is no picking: a choice would say more than the words.
 */
export function wordsToHandOver(given: readonly GivenWords[], today: Day): WordsToHandOver {
  const group = shownGroup(given, today);
  const allowed = group.filter(({ mayBeHandedOver }) => mayBeHandedOver);
  return { words: commentsOf(allowed), answers: group.length, withWords: commentsOf(group).length };
}
