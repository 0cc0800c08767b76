import type { Transaction } from '@standing/platform/messaging';

/** Waits until nobody else changes the body's roster, and holds it to the end of this transaction. */
export async function holdRoster({ manager, bodyId }: Transaction): Promise<void> {
  await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`complaints roster ${bodyId}`]);
}
