import { NotFound } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { In } from 'typeorm';
import { Session } from './session.entity.js';

const lock = { mode: 'for_no_key_update' } as const;

/** The coach's own session, locked; another's is not found. */
export function ownSession({ manager, bodyId }: Transaction, { personId }: Member, id: string): Promise<Session> {
  return manager.findOneOrFail(Session, { where: { bodyId, id, superviseeId: personId }, lock });
}

/** Several of the coach's own sessions, each named once, locked in one order; where one is another's, none is found. */
export async function ownSessions(
  { manager, bodyId }: Transaction,
  { personId }: Member,
  ids: readonly string[],
): Promise<Session[]> {
  const sessions = await manager.find(Session, {
    where: { bodyId, id: In(ids), superviseeId: personId },
    order: { id: 'ASC' },
    lock,
  });
  if (sessions.length < ids.length) throw new NotFound('session');
  return sessions;
}
