import type { Transaction } from '@standing/platform/messaging';

/** Waits until no other transaction holds this subject, and holds it to the end of this one. */
export async function oneAtATime({ manager, bodyId }: Transaction, subject: string): Promise<void> {
  await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`cpd ${bodyId} ${subject}`]);
}
