import type { Clock } from '@standing/kernel';
import type { DocumentStore } from './document-store.js';

/** A ticket holds for a day: an upload that no ticket can claim any more, and nobody has claimed, goes after two. */
const UNCLAIMED_MS = 2 * 24 * 3600 * 1000;
/** How many documents are asked about at once. */
const BATCH = 200;

/** Which of these documents of a body somebody has taken over. */
export type KeptAmong = (bodyId: string, documentIds: readonly string[]) => Promise<readonly string[]>;

/** Removes the uploads of more than two days ago that nobody took over; returns how many. A question that fails removes nothing. */
export async function sweep(store: DocumentStore, keptAmong: KeptAmong, clock: Clock): Promise<number> {
  const before = new Date(clock.now().getTime() - UNCLAIMED_MS);
  let removed = 0;
  for (const bodyId of await store.bodies()) {
    const old = (await store.keptBefore(bodyId, before)).map(({ documentId }) => documentId);
    for (let from = 0; from < old.length; from += BATCH) {
      const asked = old.slice(from, from + BATCH);
      const kept = new Set(await keptAmong(bodyId, asked));
      for (const documentId of asked.filter((id) => !kept.has(id))) {
        await store.remove({ bodyId, documentId });
        removed += 1;
      }
    }
  }
  return removed;
}
