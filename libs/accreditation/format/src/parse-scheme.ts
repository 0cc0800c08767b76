import type { SchemeVersion } from '@standing/accreditation/requirements';
import { foundInMeaning } from './meaning/meaning.js';
import type { Found, Language, Mistake } from './mistake.js';
import { foundInShape } from './found-in-shape.js';
import { mistakesIn, noLines, readJson } from './read-json.js';
import { schemeDocument } from './shapes/scheme-document.js';

/** A scheme that can be decided by, or every mistake that keeps it from being one. */
export type Parsed =
  | { readonly scheme: SchemeVersion; readonly mistakes: readonly [] }
  | { readonly scheme: null; readonly mistakes: readonly Mistake[] };

/** Reads a scheme from JSON text and names every mistake in it with its line, in the reader's language. */
export function parseScheme(json: string, language: Language = 'en'): Parsed {
  const read = readJson(json, language);
  if ('mistakes' in read) return { scheme: null, mistakes: read.mistakes };
  return parsed(read.document, mistakesIn(read, foundIn(read.document), language));
}

/** The same for a document that is already read: its mistakes have no lines. */
export function checkScheme(document: unknown, language: Language = 'en'): Parsed {
  const read = { document, found: [], lineOf: noLines };
  return parsed(document, mistakesIn(read, foundIn(document), language));
}

function parsed(document: unknown, mistakes: readonly Mistake[]): Parsed {
  return mistakes.length === 0 ? { scheme: schemeDocument.parse(document), mistakes: [] } : { scheme: null, mistakes };
}

function foundIn(document: unknown): Found[] {
  return [...foundInShape(schemeDocument, document), ...foundInMeaning(document)];
}
