import type { Entry } from './entry.js';

/** All that is in a vault. */
export type Contents = readonly Entry[];

/** Vaults of version 1 know neither safeguarding nor lifting. */
type Written =
  | { readonly version: 2; readonly entries: Contents }
  | { readonly version: 1; readonly entries: readonly Omit<Entry, 'safeguarding' | 'lifting'>[] };

export function write(entries: Contents): string {
  return JSON.stringify({ version: 2, entries } satisfies Written);
}

/**
 * What `write` wrote, now or before it knew as much: it was encrypted under the vault's own key, so nobody else wrote it.
 * What an entry did not have comes last, as in a new one, so that the same entry read twice is the same.
 */
export function read(text: string): Contents {
  const written = JSON.parse(text) as Written;
  if (written.version === 2) return written.entries;
  return written.entries.map((entry) => ({ ...entry, safeguarding: null, lifting: null }));
}

/** The contents with this entry as it is now. */
export function withEntry(contents: Contents, entry: Entry): Contents {
  const edited = Math.max(0, ...contents.map((one) => one.edited)) + 1;
  return [{ ...entry, edited }, ...contents.filter(({ id }) => id !== entry.id)];
}

export function withoutEntry(contents: Contents, entryId: string): Contents {
  return contents.filter(({ id }) => id !== entryId);
}
