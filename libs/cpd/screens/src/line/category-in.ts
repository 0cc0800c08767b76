import { foldLine } from '@standing/web-core';

/** A category as the body calls it, in each of its languages. */
export type Named = { readonly code: string; readonly titles: readonly string[] };

/** Shorter words, such as "et" or "of", tell no category from another. */
const SHORTEST_WORD = 5;

/**
 * The categories that a line names: by a whole title, or else by a word that only one category has in its title. Several are
 * a question, and nothing but the body's titles is known.
 */
export function categoriesIn(folded: string, categories: readonly Named[]): string[] {
  const whole = categories.filter(({ titles }) => titles.some((title) => holds(folded, foldLine(title))));
  if (whole.length > 0) return whole.map(({ code }) => code);
  return categories
    .filter((one) => ownWords(one, categories).some((word) => holds(folded, word)))
    .map(({ code }) => code);
}

function ownWords(one: Named, categories: readonly Named[]): string[] {
  const others = new Set(categories.filter(({ code }) => code !== one.code).flatMap(wordsOf));
  return wordsOf(one).filter((word) => !others.has(word));
}

function wordsOf({ titles }: Named): string[] {
  return titles
    .flatMap((title) => foldLine(title).split(/[^\p{L}\p{N}]+/u))
    .filter(({ length }) => length >= SHORTEST_WORD);
}

function holds(folded: string, words: string): boolean {
  const at = ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return words !== '' && at.includes(` ${words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `);
}
