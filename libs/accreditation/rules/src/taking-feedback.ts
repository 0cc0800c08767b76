import type { Refusal } from '@standing/kernel';

/** What a note of the platform vouches for: words of feedback, whose text has this hash. */
export type FeedbackVouchedFor = { readonly sha256: string };

/** Words of feedback as the coach handed them over, in the order of the words, and of how many answers they are some. */
export type FeedbackWords = {
  readonly words: readonly string[];
  /** How many answers the coach was shown. */
  readonly answers: number;
  /** How many of these had words, whether or not their giver let the body read them. */
  readonly withWords: number;
};

/**
 * Why words of feedback are not taken into the draft of an application. `ACCREDITATION_FEEDBACK_UNKNOWN`: nothing vouches for
 * them, or no longer, or they are another's; `ACCREDITATION_FEEDBACK_TEXT`: the text is not the one that was vouched for, so
 * nothing can be left out of it or added. Source: DV-3; content reaches the body only with its giver's consent to that purpose.
 */
export function refusalsToTakeFeedback(vouched: FeedbackVouchedFor | null, sha256: string): Refusal[] {
  if (vouched === null) return [{ code: 'ACCREDITATION_FEEDBACK_UNKNOWN' }];
  return vouched.sha256 === sha256 ? [] : [{ code: 'ACCREDITATION_FEEDBACK_TEXT' }];
}

/** What the text that was handed over says. */
export function readFeedbackWords(text: string): FeedbackWords {
  const { words, answers, withWords } = JSON.parse(text) as FeedbackWords;
  return { words, answers, withWords };
}
