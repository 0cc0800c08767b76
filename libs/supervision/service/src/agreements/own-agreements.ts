import { NotFound } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { Agreement } from './agreement.entity.js';

/**
 * One of the coach's own agreements; another's is not found. All of theirs are locked, always in one order: a coach's
 * sessions are weighed against each other across agreements, so they are written one at a time.
 */
export async function ownAgreement(
  { manager, bodyId }: Transaction,
  { personId }: Member,
  id: string,
): Promise<Agreement> {
  const agreements = await manager.find(Agreement, {
    where: { bodyId, superviseeId: personId },
    order: { id: 'ASC' },
    lock: { mode: 'for_no_key_update' },
  });
  const agreement = agreements.find((own) => own.id === id);
  if (!agreement) throw new NotFound('agreement');
  return agreement;
}
