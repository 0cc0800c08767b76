import { auditNoticeDue } from '@standing/cpd/facts';
import { newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { AuditNoticeRow, type NoticeKind } from './review.entities.js';

export type Notice = {
  readonly fileId: string;
  readonly personId: string;
  readonly kind: NoticeKind;
  readonly round: number;
  readonly daysBefore?: number;
};

/** Has people told, once each, that there is something to read of an audit. */
export async function notify(tx: Transaction, notices: readonly Notice[]): Promise<void> {
  const { manager, bodyId, today: toldOn, now: recordedAt } = tx;
  const rows = notices.map(({ daysBefore = null, ...notice }) => ({
    ...notice,
    ...{ id: newId(), bodyId, daysBefore, toldOn, recordedAt },
  }));
  await manager.insert(AuditNoticeRow, rows);
  await tx.tellAll(
    auditNoticeDue,
    rows.map(({ id: noticeId, personId }) => ({ noticeId, personId })),
  );
}
