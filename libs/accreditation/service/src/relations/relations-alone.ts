import type { HeardTransaction, Transaction } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';

/**
 * Waits until nobody else records a relation of these people, or decides by one, and holds them to the end of the
 * transaction. Everybody takes them in one order, so that no two wait for each other.
 */
export async function relationsAlone(tx: Transaction | HeardTransaction, people: readonly string[]): Promise<void> {
  for (const personId of [...new Set(people)].sort()) await oneAtATime(tx, `relations ${personId}`);
}
