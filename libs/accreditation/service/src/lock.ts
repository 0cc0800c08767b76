import type { EntityManager } from 'typeorm';

type Work = { readonly manager: EntityManager; readonly bodyId: string };

/** Waits until no other transaction holds this subject, and holds it to the end of this one. */
export async function oneAtATime({ manager, bodyId }: Work, subject: string): Promise<void> {
  await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`accreditation ${bodyId} ${subject}`]);
}
