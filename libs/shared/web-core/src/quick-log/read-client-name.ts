import { fold } from './fold.js';
import type { KnownPerson, Named } from './quick-log.js';

const AFTER_CLIENT =
  /(?<!\p{L})(?:[Cc]lient(?:e|es|s)?|[Cc]oach[ée]+(?:e|es|s)?|[Cc]oachees?)(?: :)? +(\p{Lu}[\p{L}'’-]+(?: +\p{Lu}[\p{L}'’-]+)*)/u;

/** A capitalised word after "client" that is nobody's pseudonym: it looks like a client's name, and must not be kept. */
export function readClientName(line: string, people: readonly KnownPerson[]): Named | null {
  const match = AFTER_CLIENT.exec(line);
  const text = match?.[1];
  if (!match || text === undefined) return null;
  const pseudonyms = people.filter(({ kind }) => kind === 'engagement').map(({ name }) => fold(name));
  if (pseudonyms.some((pseudonym) => pseudonym === fold(text) || pseudonym.includes(fold(text)))) return null;
  const from = match.index + match[0].length - text.length;
  return { text, span: { from, to: from + text.length } };
}
