import { type Found, type Language, type LineOf, type Mistake, told } from './mistake.js';
import { findings } from './meaning/findings.js';
import { readJsonText } from './text/json-text.js';

/** A document out of a text of JSON, or the one mistake of a text that is none. */
export type Read =
  | { readonly document: unknown; readonly found: readonly Found[]; readonly lineOf: LineOf }
  | { readonly mistakes: readonly [Mistake] };

/** Reads a text of JSON; what it says twice in one object is found already. */
export function readJson(json: string, language: Language): Read {
  const { brokenAt: line, tooDeep, lineOf, twice } = readJsonText(json);
  if (line !== null)
    return { mistakes: [{ path: '', message: (tooDeep ? findings.tooDeep() : findings.notJson())[language], line }] };
  const found = twice.map((path): Found => [path, findings.twice(String(path.at(-1)))]);
  return { document: JSON.parse(json) as unknown, found, lineOf };
}

/** The lines of a document that is not read from a text. */
export const noLines: LineOf = () => null;

/** The mistakes of a document: those of its text, and those that are found in it. */
export function mistakesIn(read: Exclude<Read, { mistakes: unknown }>, found: readonly Found[], language: Language) {
  return told([...read.found, ...found], language, read.lineOf);
}
