import { z } from 'zod';
import { evidenceDocument } from './shapes/evidence-document.js';
import { schemeDocument } from './shapes/scheme-document.js';

/** The format of schemes as a JSON Schema (draft 2020-12), for editors and for other programs that write schemes. */
export function schemeJsonSchema() {
  return z.toJSONSchema(schemeDocument);
}

/** The same for files of evidence. */
export function evidenceJsonSchema() {
  return z.toJSONSchema(evidenceDocument);
}
