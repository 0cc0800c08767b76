import { keys, type ResultOf } from '@standing/web-core';
import type { charterQuery } from './charter.queries.js';

/** One's own charter, as the screens read it. */
export type Charter = NonNullable<ResultOf<typeof charterQuery>['myCharter']>;
export type Commitment = Charter['commitments'][number];
export type Line = Commitment['lines'][number];
export type Version = Charter['versions'][number];

/** A line that may lack a language. */
export type Words = { readonly fr: string; readonly en: string };

/** Where the charter is kept; it is asked for again after each change. */
export const charterKey = [...keys.code, 'charter'] as const;

/** The words of a line in both languages, empty where there are none. */
export function wordsOf({ words, core }: Line): Words {
  return { fr: words?.fr ?? (words ? '' : (core?.fr ?? '')), en: words?.en ?? (words ? '' : (core?.en ?? '')) };
}

/** What a line says in the reader's language, or in the other where it is not written in that one. */
export function said(line: Line, locale: 'fr' | 'en'): string {
  const { fr, en } = wordsOf(line);
  return locale === 'fr' ? fr || en : en || fr;
}

/** The lines that a client reads. */
export function shownLines({ lines }: Commitment): Line[] {
  return lines.filter(({ choice }) => choice !== 'LEFT_OUT');
}
