import { z } from 'zod';
import { inFrench, withWords } from './editions/edition.js';
import type { Language } from './mistake.js';
import { evidenceDocument } from './shapes/evidence-document.js';
import { schemeDocument } from './shapes/scheme-document.js';

/** The format of schemes as a JSON Schema (draft 2020-12), for other programs that write schemes; titled in the language. */
export function schemeJsonSchema(language: Language = 'en') {
  return titled(z.toJSONSchema(schemeDocument), language);
}

/** The same for editors: `x-words` beside each choice is what its values are called. */
export function schemeForm(language: Language) {
  return titled(withWords(z.toJSONSchema(schemeDocument), language), language);
}

/** The same for files of evidence. */
export function evidenceJsonSchema() {
  return z.toJSONSchema(evidenceDocument);
}

function titled<Schema>(schema: Schema, language: Language): Schema {
  return language === 'fr' ? inFrench(schema) : schema;
}
