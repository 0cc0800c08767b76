import type { Text } from '@standing/accreditation/requirements';

/** The languages in which mistakes are told. */
export type Language = 'fr' | 'en';

/** A mistake in a document. */
export type Mistake = {
  /** Where it lies, such as `requirements.2.window.months`; empty for the document as a whole. */
  readonly path: string;
  /** What is wrong, in the reader's language. */
  readonly message: string;
  /** The line of the text, from 1; null where the document was not read from a text. */
  readonly line: number | null;
};

/** A way from the document as a whole to one of its values. */
export type Path = readonly (string | number)[];

/** Something wrong at a place of a document. */
export type Found = readonly [path: Path, text: Text];

/** On which line the value stands, or else the nearest one that it would lie in. */
export type LineOf = (path: Path) => number | null;

/** The mistakes as they are told, in the order of the text where there is one. */
export function told(found: readonly Found[], language: Language, lineOf: LineOf): Mistake[] {
  return found
    .map(([path, text]) => ({ path: path.join('.'), message: text[language], line: lineOf(path) }))
    .sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
}
