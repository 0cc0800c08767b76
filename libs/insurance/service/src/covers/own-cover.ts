import type { Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { Not } from 'typeorm';
import { Cover } from './cover.entity.js';

/** Waits until no other act of this person on their covers goes on, and holds it to the end of this one. */
export async function oneAtATime({ manager, bodyId }: Transaction, personId: string): Promise<void> {
  await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`insurance ${bodyId} ${personId}`]);
}

/** The coach's own cover, locked; another's is not found. */
export function ownCover({ manager, bodyId }: Transaction, { personId }: Member, id: string): Promise<Cover> {
  return manager.findOneOrFail(Cover, { where: { bodyId, id, personId }, lock: { mode: 'for_no_key_update' } });
}

/** The coach's covers but this one. */
export function otherCovers({ manager, bodyId }: Transaction, { personId }: Member, id: string): Promise<Cover[]> {
  return manager.findBy(Cover, { bodyId, personId, id: Not(id) });
}
