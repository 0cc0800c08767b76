import { z } from 'zod';
import { schemeDocument } from './scheme-document.js';

/** The format as a JSON Schema (draft 2020-12), for editors and for other programs that write schemes. */
export function schemeJsonSchema() {
  return z.toJSONSchema(schemeDocument);
}
