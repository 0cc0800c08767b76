import type { Transaction } from '@standing/platform/messaging';

/**
 * Waits until no other transaction holds this subject, a relation or an address, and holds it to the end of this one.
 * Whoever names a person by an address and whoever adds the person come one after the other.
 */
export async function alone({ manager, bodyId }: Transaction, subject: string): Promise<void> {
  await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 7305))`, [`identity ${bodyId} ${subject}`]);
}
