import type { Refusal } from '@standing/kernel';
import { refusalsOfAskersWords, type Words } from './words.js';

/** A chapter of the code with the clauses in it. */
export type Chapter = { readonly code: string; readonly clauses: readonly string[] };

/** What somebody asks of the desk. */
export type AdviceAsked = Words & {
  /** Codes of chapters and clauses of the code that is in force; none when they do not know. */
  readonly topics: readonly string[];
  /** They read what the desk is, what it is not, and where it must break confidence, before they ask. */
  readonly limitsRead: boolean;
};

/** The most chapters and clauses that one question names. */
const MOST_TOPICS = 5;

/** Why it may not be asked so; every reason at once. */
export function refusalsToAsk(asked: AdviceAsked, code: readonly Chapter[]): Refusal[] {
  const refusals = refusalsOfAskersWords(asked, 'text');
  const known = new Set(code.flatMap((chapter) => [chapter.code, ...chapter.clauses]));
  if (asked.topics.some((topic) => !known.has(topic)))
    refusals.push({ code: 'ETHICS_ADVICE_TOPIC_UNKNOWN', path: 'topics' });
  if (asked.topics.length > MOST_TOPICS)
    refusals.push({ code: 'ETHICS_ADVICE_TOPICS_TOO_MANY', params: { most: MOST_TOPICS }, path: 'topics' });
  if (!asked.limitsRead) refusals.push({ code: 'ETHICS_ADVICE_LIMITS_UNREAD', path: 'limitsRead' });
  return refusals;
}

/** The chapters in which the topics lie, each once and in the code's order: all that an adviser sees before taking it. */
export function chaptersOf(topics: readonly string[], code: readonly Chapter[]): string[] {
  return code
    .filter((chapter) => topics.some((topic) => topic === chapter.code || chapter.clauses.includes(topic)))
    .map((chapter) => chapter.code);
}
