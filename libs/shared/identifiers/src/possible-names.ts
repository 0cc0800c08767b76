import { contactsIn } from './contacts.js';
import { everydayWords, roleWords } from './names/everyday-words.js';
import { firstNamesOfThings } from './names/first-names.js';
import { couldBeName, isCapitalised, isInitial, isKnownName, type Word, wordsOf } from './names/word.js';
import { words } from './names/words.js';

/** Titles after which a name comes, however it is written; the short ones need a full stop or a capital after them. */
const TITLES = words('monsieur madame mademoiselle docteur mme mlle mr mrs ms miss dr prof');
const SHORT_TITLES = words('m me pr maitre sir lady');
const PARTICLES = words('de du des d le la van von der den el al ben bin di da dos o mc mac');

/**
 * The parts of a text that look like a person's name, in its order (CF-1). It guesses, so that a coach can be asked. It
 * knows frequent first and last names, titles, and initials beside a name, and takes two capitalised words for a name
 * unless pseudonyms are made of one of them. Addresses and numbers are left to `contactsIn`.
 */
export function possibleNames(text: string): string[] {
  const plain = separated(text);
  const all = wordsOf(plain);
  const found = new Set<string>();
  for (let index = 0; index < all.length;) {
    const length = nameLength(runFrom(all, index), all[index]!.follows ? all[index - 1] : undefined, plain);
    if (length > 0) found.add(plain.slice(all[index]!.start, all[index + length - 1]!.end));
    index += Math.max(length, 1);
  }
  return [...found];
}

/** The text without its addresses and numbers, and with spaces where words were written together. */
function separated(text: string): string {
  return contactsIn(text)
    .reduce((rest, contact) => rest.replaceAll(contact, '|'), text)
    .normalize('NFC')
    .replace(/_|(?<=\p{L}{2})\.(?=\p{L})/gu, ' ')
    .replace(/(?<!(?:^|\P{L})(?:Mc|Mac|De|Le|La|Du))(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
}

function runFrom(all: readonly Word[], index: number): readonly Word[] {
  const end = all.findIndex((word, at) => at > index && !word.follows);
  return all.slice(index, end < 0 ? all.length : end);
}

/** How many words, from the first of the run, are one name; 0 when no name begins there. */
function nameLength(run: readonly Word[], before: Word | undefined, text: string): number {
  const [first, second] = run as readonly [Word, ...Word[]];
  if (isTitle(first, second)) return titledLength(run);
  if (isInitial(first) && second && couldBeName(second) && second.key.length > 2) return 1 + extent(run.slice(1));
  if (isKnownName(first) && !isSaint(before)) return extent(run);
  if (couldBeName(first) && second && (couldBeName(second) || isInitial(second))) return extent(run);
  if (firstNamesOfThings.has(first.key) && standsAsName(first, second, before, text)) return extent(run);
  return 0;
}

function isTitle(word: Word, next: Word | undefined): boolean {
  if (!next) return false;
  return TITLES.has(word.key) || (SHORT_TITLES.has(word.key) && (isCapitalised(next) || word.text.endsWith('.')));
}

/** `Mme Dupont` is a name; `Mme D.` and `Madame la Directrice` are none. */
function titledLength([, ...rest]: readonly Word[]): number {
  const particles = rest.findIndex((word) => !PARTICLES.has(word.key));
  const name = rest[particles];
  if (!name || name.key.length < 2) return 0;
  if (roleWords.has(name.key) || (everydayWords.has(name.key) && !isCapitalised(name))) return 0;
  return 1 + particles + extent(rest.slice(particles));
}

/** The first word and what belongs to the same name: particles, other names, a capital initial. */
function extent(run: readonly Word[]): number {
  const belongs = (word: Word | undefined) => word !== undefined && (couldBeName(word) || isKnownName(word));
  let length = 1;
  for (;;) {
    const particles = run.slice(length).findIndex((word) => !PARTICLES.has(word.key));
    const next = run[length + particles];
    const isLastInitial = particles === 0 && next !== undefined && isCapitalised(next) && next.key.length === 1;
    if (particles < 0 || (!belongs(next) && !isLastInitial)) return length;
    length += particles + 1;
  }
}

/** `Rose` alone, `Rose Kowalczyk` and `Cliente Rose` mean a person; `Rose 12` and `Projet Rose` need not. */
function standsAsName(word: Word, next: Word | undefined, before: Word | undefined, text: string): boolean {
  const alone = text.trim() === word.text;
  return (
    isCapitalised(word) &&
    (alone || (next !== undefined && couldBeName(next)) || (before !== undefined && roleWords.has(before.key)))
  );
}

function isSaint(word: Word | undefined): boolean {
  return word !== undefined && ['saint', 'sainte', 'st', 'ste'].includes(word.key);
}
