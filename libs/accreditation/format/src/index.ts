/** The format in which bodies write their schemes: its JSON Schema, and the parser that names every mistake. */
export type { Language, Mistake } from './mistake.js';
export { checkScheme, parseScheme, type Parsed } from './parse-scheme.js';
export { schemeJsonSchema } from './json-schema.js';
