import { fold, without } from './fold.js';
import type { KnownPerson, Named, Reading, Span } from './quick-log.js';
import { nothing, reading } from './reading.js';

const WITH = /(?<!\p{L})(?:avec|with|chez) +((?:[\p{L}'’-]+\.?)(?: +\p{Lu}[\p{L}'’-]*)*)/u;
const WORD = /[\p{L}\d][\p{L}\d-]*/gu;

/** Words that may follow "avec" without being anybody's name. */
const NOT_A_NAME =
  /^(?:mon|ma|mes|un|une|le|la|les|my|a|an|the|son|sa|notre|our|superviseure?s?|supervisors?|clients?|clientes?|coache?e?s?|groupe|group)$/;

/** The least letters that say something of a name when no "avec" stands before them. */
const TELLING = 3;

export type PersonReading = { readonly person: Reading<KnownPerson>; readonly unknown: Named | null };

/** Whom the line names, among the people known. `line` keeps its capitals, what was read elsewhere is blanked. */
export function readPerson(line: string, people: readonly KnownPerson[]): PersonReading {
  const named = nameAfterWith(line);
  if (named) {
    for (const said of [named, shorten(named)]) {
      const found = matches(said.text, people);
      if (found.length > 0) return { person: withOthers(found, said.span, line, people), unknown: null };
    }
    return { person: nothing(), unknown: named };
  }
  return { person: anywhere(line, people), unknown: null };
}

/** "avec Claire et Denise": one session is with one person, so both are a question. */
function withOthers(
  found: readonly KnownPerson[],
  span: Span,
  line: string,
  people: readonly KnownPerson[],
): Reading<KnownPerson> {
  const rest = without(line, span);
  const others = people.filter(({ name }) =>
    wordsOf(name).some((word) => word.length >= TELLING && wordsOf(rest).includes(word)),
  );
  return reading([...found, ...(found.length === 1 ? others : [])], span);
}

function nameAfterWith(line: string): Named | null {
  const match = WITH.exec(line);
  const text = match?.[1];
  if (!match || text === undefined) return null;
  const [first = ''] = text.split(' ');
  if (NOT_A_NAME.test(fold(first))) return null;
  const from = match.index + match[0].length - text.length;
  return { text, span: { from, to: from + text.length } };
}

function shorten({ text, span }: Named): Named {
  const [first = text] = text.split(' ');
  return { text: first, span: { from: span.from, to: span.from + first.length } };
}

/** Whole words are believed before beginnings: "Denis" is Denis, "Deni" is Denise or Denis. */
function matches(text: string, people: readonly KnownPerson[]): readonly KnownPerson[] {
  const typed = wordsOf(text);
  const whole = people.filter(({ name }) => typed.every((part) => wordsOf(name).includes(part)));
  if (whole.length > 0) return whole;
  return people.filter(({ name }) => typed.every((part) => wordsOf(name).some((word) => word.startsWith(part))));
}

function anywhere(line: string, people: readonly KnownPerson[]): Reading<KnownPerson> {
  for (const match of line.matchAll(WORD)) {
    const word = fold(match[0]);
    const span: Span = { from: match.index, to: match.index + match[0].length };
    const found = word.length < TELLING ? [] : people.filter(({ name }) => wordsOf(name).includes(word));
    if (found.length > 0) return withOthers(found, span, line, people);
  }
  return nothing();
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
