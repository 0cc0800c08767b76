import { type Entry, type Held, KEPT, type Kept } from './entry.js';

/** All that is in a vault. */
export type Contents = readonly Held[];

type Written = { readonly version: 1; readonly entries: readonly (Stored | Kept)[] };

/** An entry that was written before it could say all that it can now. */
type Stored = Omit<Entry, Later> & Partial<Pick<Entry, Later>>;
type Later = 'safeguarding' | 'lifting' | 'ladder';

export function write(entries: Contents): string {
  return JSON.stringify({ version: 1, entries } satisfies Written);
}

/**
 * What `write` wrote, now or before an entry could say as much: it was encrypted under the vault's own key, so nobody else
 * wrote it. What an entry lacks comes last, as in a new one, so that the same entry read twice is the same.
 */
export function read(text: string): Contents {
  const { entries } = JSON.parse(text) as Written;
  return entries.map((stored) => (isKept(stored) ? stored : whole(stored)));
}

function isKept(stored: Stored | Kept): stored is Kept {
  return KEPT.some((kind) => kind === stored.kind);
}

function whole(stored: Stored): Entry {
  const { safeguarding = null, lifting = null, ladder = null } = stored;
  return { ...stored, safeguarding, lifting, ladder };
}

/** The contents with this entry as it is now. */
export function withEntry(contents: Contents, entry: Held): Contents {
  const edited = Math.max(0, ...contents.map((one) => one.edited)) + 1;
  return [{ ...entry, edited }, ...contents.filter(({ id }) => id !== entry.id)];
}

export function withoutEntry(contents: Contents, entryId: string): Contents {
  return contents.filter(({ id }) => id !== entryId);
}
