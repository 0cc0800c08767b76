import { fold } from '../fold.js';
import { everydayWords } from './everyday-words.js';
import { capitalisedFirstNames, firstNames } from './first-names.js';
import { lastNames } from './last-names.js';

/** One word of a text and where it stands in it. */
export type Word = {
  readonly text: string;
  /** Without accents, case and a final full stop. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Whether only spaces or a hyphen part it from the word before. */
  readonly follows: boolean;
};

const WORD = /\p{L}[\p{L}\p{Mn}'’‐-]*\.?/gu;

/** The words of a text, in order. Digits and other signs stand between words. */
export function wordsOf(text: string): Word[] {
  let last = -1;
  return [...text.matchAll(WORD)].map(({ 0: found, index: start }) => {
    const follows = last >= 0 && /^[\s-]*$/.test(text.slice(last, start));
    last = start + found.length;
    return { text: found, key: fold(found).replace(/[.-]+$/, ''), start, end: last, follows };
  });
}

export function isCapitalised({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text);
}

/** `J.`, which stands before a last name or after one. */
export function isInitial({ text }: Word): boolean {
  return /^\p{Lu}\.$/u.test(text);
}

/** A frequent first or last name, alone or in a compound such as `Jean-Luc`, `d’Alice`. */
export function isKnownName(word: Word): boolean {
  const parts = word.key.split(/['’‐-]/);
  if (['saint', 'sainte', 'st', 'ste'].includes(parts[0]!)) return false;
  return (
    parts.some((part) => firstNames.has(part) || lastNames.has(part)) ||
    (isCapitalised(word) && parts.some((part) => capitalisedFirstNames.has(part)))
  );
}

/** A word that could be a name for all that is known: it has a capital and is neither an everyday word nor an acronym. */
export function couldBeName(word: Word): boolean {
  const isAcronym = /^\p{Lu}{2,4}$/u.test(word.text);
  const isEveryday = everydayWords.has(word.key) || word.key.split('-').every((part) => everydayWords.has(part));
  return isCapitalised(word) && word.key.length >= 2 && !isAcronym && !isEveryday;
}
