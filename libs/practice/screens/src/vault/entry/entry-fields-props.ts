import type { Entry } from '../content/entry.js';

/** An entry that is being written, and how one of its fields is set. */
export type EntryFieldsProps = { readonly entry: Entry; readonly set: (changes: Partial<Entry>) => void };
