import { draftMailDue } from '@standing/complaints/facts';
import { newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { type DraftRow, DraftMailRow } from './draft.entity.js';

/** Has whoever writes a draft written to: with a code, or that it will be erased. The fact says neither whom nor of what. */
export async function mailDraft(tx: Transaction, draftId: DraftRow['id'], kind: DraftMailRow['kind']): Promise<void> {
  const { manager, bodyId, realNow: askedAt } = tx;
  const mailId = newId();
  await manager.insert(DraftMailRow, { id: mailId, bodyId, draftId, kind, askedAt, tries: 0, usedAt: null });
  await tx.tell(draftMailDue, { mailId });
}
