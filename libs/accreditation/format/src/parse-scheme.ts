import type { SchemeVersion } from '@standing/accreditation/requirements';
import { mistakesOfMeaning } from './meaning/meaning.js';
import type { Language, Mistake } from './mistake.js';
import { schemeDocument } from './scheme-document.js';
import { mistakesOfShape } from './shape.js';

/** A scheme that can be decided by, or every mistake that keeps it from being one. */
export type Parsed =
  | { readonly scheme: SchemeVersion; readonly mistakes: readonly [] }
  | { readonly scheme: null; readonly mistakes: readonly Mistake[] };

const NOT_JSON = { fr: 'Ce document n’est pas du JSON.', en: 'This document is no JSON.' };

/** Reads a scheme from JSON text and names every mistake in it, in the reader's language. */
export function parseScheme(json: string, language: Language = 'en'): Parsed {
  const document = readJson(json);
  return document === undefined
    ? { scheme: null, mistakes: [{ path: '', message: NOT_JSON[language] }] }
    : checkScheme(document, language);
}

/** The same for a document that is already read. */
export function checkScheme(document: unknown, language: Language = 'en'): Parsed {
  const mistakes = [...mistakesOfShape(document, language), ...mistakesOfMeaning(document, language)];
  return mistakes.length === 0 ? { scheme: schemeDocument.parse(document), mistakes: [] } : { scheme: null, mistakes };
}

/** JSON has no `undefined`: it stands for a text that is no JSON. */
function readJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
