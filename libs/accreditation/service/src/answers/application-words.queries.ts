import { readFeedbackWords } from '@standing/accreditation/rules';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import type { FeedbackWordsType } from './application-words.graphql.js';

const wordsOfApplication = hotRead<{ readonly text: string }>({
  name: 'accreditation.words-of-application',
  text: `select text from accreditation.application_words where body_id = $1 and application_id = $2`,
});

/** The words of feedback that were sent with the application; null where there are none. Whoever may read the answers may. */
export async function wordsRead(reads: OperationReads, applicationId: string): Promise<FeedbackWordsType | null> {
  const handed = await reads.maybe(wordsOfApplication, [applicationId]);
  return handed && readFeedbackWords(handed.text);
}
