import type { LinkHolder } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { notFoundUnlessAsked } from '../deaths/available.js';
import { Supervisor } from '../supervisors/supervisor.entity.js';
import { Agreement } from './agreement.entity.js';

/** The agreement that the link was sent for, locked; any other is not found, nor is one of a supervisor who has died. */
export async function linkAgreement(tx: Transaction, { subjectId, recipientId }: LinkHolder): Promise<Agreement> {
  const { manager, bodyId } = tx;
  await notFoundUnlessAsked(tx, await manager.findOneByOrFail(Supervisor, { bodyId, id: recipientId }));
  return manager.findOneOrFail(Agreement, {
    where: { bodyId, id: subjectId, supervisorId: recipientId },
    lock: { mode: 'for_no_key_update' },
  });
}
