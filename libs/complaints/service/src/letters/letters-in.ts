import type { Locale } from '@standing/platform/auth';
import type { Letter } from './letter.entity.js';
import type { LetterInCase } from './letter.graphql.js';
import type { PanelNamed } from '../parties/panel-told.js';
import { LETTER_WORDS, progressWords } from './letter.words.js';
import { panelWords } from './panel.words.js';

/**
 * Letters as their recipient reads them, in their language. Of those of before only the mail was written. No letter keeps a name:
 * that of the day on which the panel was named reads who sits in it, for as long as it is the panel.
 */
export function lettersIn(
  rows: readonly Pick<Letter, 'id' | 'template' | 'said' | 'writtenOn' | 'openedOn'>[],
  locale: Locale,
  { namedOn, panel }: PanelNamed,
): LetterInCase[] {
  return rows.flatMap(({ id, template, said, writtenOn, openedOn }) => {
    if (template === null) return [];
    const { title, text } = LETTER_WORDS[locale][template];
    const isOfPanel = template === 'panel-named' && writtenOn === namedOn && panel.length > 0;
    const more = [
      ...(isOfPanel ? [panelWords(panel, locale)] : []),
      ...(said === null ? [] : progressWords(said, locale)),
    ];
    return [{ id, writtenOn, openedOn, title, text: [text, ...more] }];
  });
}
