import type { Held } from './entry.js';

/** All that is in a vault. */
export type Contents = readonly Held[];

type Written = { readonly version: 1; readonly entries: Contents };

export function write(entries: Contents): string {
  return JSON.stringify({ version: 1, entries } satisfies Written);
}

/** What `write` wrote: it was encrypted under the vault's own key, so nobody else wrote it. */
export function read(text: string): Contents {
  return (JSON.parse(text) as Written).entries;
}

/** The contents with this entry as it is now. */
export function withEntry(contents: Contents, entry: Held): Contents {
  const edited = Math.max(0, ...contents.map((one) => one.edited)) + 1;
  return [{ ...entry, edited }, ...contents.filter(({ id }) => id !== entry.id)];
}

export function withoutEntry(contents: Contents, entryId: string): Contents {
  return contents.filter(({ id }) => id !== entryId);
}
