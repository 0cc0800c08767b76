import { contactsIn, identifying } from '@standing/identifiers';
import type { Refusal } from '@standing/kernel';

/** In characters: about four pages. */
const LONGEST_WORDS = 10_000;

/** So many of the parts that were found are named in a question: it is to be read. */
const MOST_NAMED = 5;

export type Words = {
  readonly text: string;
  /** The writer says on purpose that nobody can be recognised by what looks as if somebody could. */
  readonly namesMeant: boolean;
};

/**
 * Why somebody who asks may not write so. Advice needs nobody to be known: ways to reach a person are always refused, and
 * what looks like a name, an employer or a rare function is asked about (F4, section 7.2 step 4).
 */
export function refusalsOfAskersWords(words: Words, path: string): Refusal[] {
  const [contact] = contactsIn(words.text);
  const found = contact?.replace(/[\s.,;:!?]+$/u, '') ?? '';
  const reached: Refusal[] = contact === undefined ? [] : [{ code: 'ETHICS_ADVICE_CONTACT', params: { found }, path }];
  return [...refusalsOfAdvisersWords(words, path), ...reached];
}

/** The same of whoever advises, who may well say whom to call. */
export function refusalsOfAdvisersWords({ text, namesMeant }: Words, path: string): Refusal[] {
  const written = text.trim();
  if (written === '') return [{ code: 'ETHICS_ADVICE_WORDS_MISSING', path }];
  if (written.length > LONGEST_WORDS)
    return [{ code: 'ETHICS_ADVICE_WORDS_TOO_LONG', params: { longest: LONGEST_WORDS }, path }];
  const found = namesMeant ? [] : identifying(written);
  const named = found.filter(({ kind }) => kind !== 'contact').map((one) => one.found);
  if (named.length === 0) return [];
  return [{ code: 'ETHICS_ADVICE_MAY_IDENTIFY', params: { found: named.slice(0, MOST_NAMED).join(', ') }, path }];
}
