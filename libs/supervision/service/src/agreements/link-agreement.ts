import type { LinkHolder } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { Agreement } from './agreement.entity.js';

/** The agreement that the link was sent for, locked; any other is not found. */
export function linkAgreement(
  { manager, bodyId }: Transaction,
  { subjectId, recipientId }: LinkHolder,
): Promise<Agreement> {
  return manager.findOneOrFail(Agreement, {
    where: { bodyId, id: subjectId, supervisorId: recipientId },
    lock: { mode: 'for_no_key_update' },
  });
}
