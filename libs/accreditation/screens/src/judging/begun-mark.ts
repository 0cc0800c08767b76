import type { Mark } from './mark-words.js';

/** A mark that was begun by a key and needs words; a new object each time that the key is pressed. */
export type BegunMark = { readonly code: string; readonly mark: Mark };

/** What is typed on a criterion and not saved. */
export type MarkValues = { readonly mark: Mark | null; readonly reason: string; readonly wouldSatisfy: string };

/** By criterion: whoever looks at another one comes back to their words. */
export type Unsaved = Map<string, MarkValues>;
