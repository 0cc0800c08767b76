import { keyOfLocalPart } from '@standing/cpd/rules';
import type { Transaction } from '@standing/platform/messaging';
import { MailboxRow } from './mailed.entities.js';

/** Whose address it is now; null when it is nobody's, or no longer. */
export async function holderOf({ manager, bodyId }: Transaction, localPart: string): Promise<string | null> {
  const key = keyOfLocalPart(localPart);
  if (key === null) return null;
  const opened = await manager.findOneBy(MailboxRow, { bodyId, key });
  if (!opened) return null;
  const { personId } = opened;
  const latest = await manager.findOne(MailboxRow, { where: { bodyId, personId }, order: { id: 'DESC' } });
  return latest?.id === opened.id ? personId : null;
}
