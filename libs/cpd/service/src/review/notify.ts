import { auditNoticeDue } from '@standing/cpd/facts';
import { newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import type { NoticeKind } from './review.entities.js';

export type Notice = {
  readonly fileId: string;
  readonly personId: string;
  readonly kind: NoticeKind;
  readonly round: number;
  readonly daysBefore?: number;
};

/** A draw may be of thousands: it is one statement. */
const KEEP = `
  insert into cpd.audit_notices (id, body_id, file_id, person_id, kind, round, days_before, told_on, recorded_at)
  select n."noticeId", $1, n."fileId", n."personId", n.kind, n.round, n."daysBefore", $2::date, $3::timestamptz
  from jsonb_to_recordset($4::jsonb) as n("noticeId" uuid, "fileId" uuid, "personId" uuid, kind text, round int, "daysBefore" int)`;

/** Has people told, once each, that there is something to read of an audit. */
export async function notify(tx: Transaction, notices: readonly Notice[]): Promise<void> {
  const { manager, bodyId, today, now } = tx;
  const kept = notices.map((notice) => ({ ...notice, noticeId: newId() }));
  await manager.query(KEEP, [bodyId, today, now, JSON.stringify(kept)]);
  await tx.tellAll(
    auditNoticeDue,
    kept.map(({ noticeId, personId }) => ({ noticeId, personId })),
  );
}
