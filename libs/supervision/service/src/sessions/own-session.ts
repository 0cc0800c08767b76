import type { Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { Session } from './session.entity.js';

/** The coach's own session, locked; another's is not found. */
export function ownSession({ manager, bodyId }: Transaction, { personId }: Member, id: string): Promise<Session> {
  return manager.findOneOrFail(Session, {
    where: { bodyId, id, superviseeId: personId },
    lock: { mode: 'for_no_key_update' },
  });
}
