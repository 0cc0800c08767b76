import { newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { continuityNoticeDue } from '@standing/practice/facts';
import { NoticeRow, type NoticeKind } from './notice.entity.js';

/** Has one of the two written to about a plan: a mail with a link and nothing of what it is about. */
export async function notify(
  tx: Transaction,
  planId: string,
  personId: string | null,
  kind: NoticeKind,
): Promise<void> {
  if (personId === null) return;
  const { manager, bodyId, now: recordedAt } = tx;
  const id = newId();
  await manager.insert(NoticeRow, { id, bodyId, planId, personId, kind, recordedAt });
  await tx.tell(continuityNoticeDue, { noticeId: id, personId });
}
