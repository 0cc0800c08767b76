import type { Path } from './path.js';
import type { Schema } from './schema.js';

/** What a field of the grammar is told. */
export type GrammarFieldProps = {
  /** Already resolved. */
  readonly schema: Schema;
  readonly path: Path;
  readonly value: unknown;
  /** What it is called. */
  readonly label: string;
  readonly hint?: string | undefined;
};

/** What is told of a field whose value is still to be found. */
export type ValueFieldProps = {
  readonly schema: Schema;
  readonly path: Path;
  /** What it is called where the schema gives it no title, as the items of a list. */
  readonly label?: string | undefined;
  /** Said in the place of the description of the schema. */
  readonly hint?: string | undefined;
};
