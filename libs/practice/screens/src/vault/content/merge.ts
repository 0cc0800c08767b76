import type { Contents } from './contents.js';
import type { Held } from './entry.js';

/**
 * What two devices made of the same contents. Of an entry that one of them changed or erased, that is kept; of one that both
 * changed, the later, and the other beside it as a copy. Nothing that either wrote is lost, and no entry that one of them erased
 * comes back unless the other changed it.
 */
export function merged(base: Contents, mine: Contents, theirs: Contents): Contents {
  const ids = [...new Set([...mine, ...theirs].map(({ id }) => id))];
  return ids.flatMap((id) => mergedEntry(...([base, mine, theirs].map((all) => find(all, id)) as Versions)));
}

type Versions = [Held | undefined, Held | undefined, Held | undefined];

function mergedEntry(base: Held | undefined, mine: Held | undefined, theirs: Held | undefined): readonly Held[] {
  if (same(mine, theirs) || same(theirs, base)) return mine ? [mine] : [];
  if (same(mine, base) || !mine) return theirs ? [theirs] : [];
  if (!theirs) return [mine];
  const [later, earlier] = mine.edited >= theirs.edited ? [mine, theirs] : [theirs, mine];
  return [later, { ...earlier, id: crypto.randomUUID() }];
}

function find(contents: Contents, entryId: string): Held | undefined {
  return contents.find(({ id }) => id === entryId);
}

function same(one: Held | undefined, other: Held | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
