import type { Locale } from '@standing/platform/auth';
import type { Letter } from './letter.entity.js';
import type { LetterInCase } from './letter.graphql.js';
import { LETTER_WORDS, progressWords } from './letter.words.js';

/** Letters as their recipient reads them, in their language. Of those of before only the mail was written. */
export function lettersIn(
  rows: readonly Pick<Letter, 'id' | 'template' | 'said' | 'writtenOn' | 'openedOn'>[],
  locale: Locale,
): LetterInCase[] {
  return rows.flatMap(({ id, template, said, writtenOn, openedOn }) => {
    if (template === null) return [];
    const { title, text } = LETTER_WORDS[locale][template];
    return [{ id, writtenOn, openedOn, title, text: said === null ? [text] : [text, ...progressWords(said, locale)] }];
  });
}
