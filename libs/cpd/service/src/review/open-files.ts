import { documentedAfter, termEndsOn } from '@standing/cpd/rules';
import { newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import type { AuditDrawRow } from '../audits/audit.entities.js';
import { notify } from './notify.js';

/** A draw may be of thousands: each is one statement. */
const OPEN = `
  insert into cpd.audit_files (id, body_id, draw_id, person_id, looks_after, looks_until, opened_on, recorded_at)
  select f.id, $1, $2, f.person_id, $3::date, $4::date, $4::date, $5::timestamptz
  from unnest($6::uuid[], $7::uuid[]) as f(id, person_id)`;

const ASK = `
  insert into cpd.audit_rounds (body_id, file_id, round, kind, due_on, asked_on, asked_by, recorded_at)
  select $1, f.id, 1, 'opened', $2::date, $3::date, null, $4::timestamptz from unnest($5::uuid[]) as f(id)`;

/**
 * Opens the audit of each member who was drawn: of their activities of the year until today, with the draw's term to answer.
 * In the order of the people's ids, which says nothing of the draw.
 */
export async function openFiles(tx: Transaction, draw: AuditDrawRow, people: readonly string[]): Promise<void> {
  const { manager, bodyId, today: openedOn, now: recordedAt } = tx;
  const files = [...people].sort().map((personId) => ({ fileId: newId(), personId }));
  const ids = files.map(({ fileId }) => fileId);
  const persons = files.map(({ personId }) => personId);
  const looksAfter = documentedAfter(openedOn);
  const dueOn = termEndsOn(openedOn, draw.answerDays);

  await manager.query(OPEN, [bodyId, draw.id, looksAfter, openedOn, recordedAt, ids, persons]);
  await manager.query(ASK, [bodyId, dueOn, openedOn, recordedAt, ids]);
  await notify(
    tx,
    files.map((file) => ({ ...file, kind: 'opened', round: 1 })),
  );
}
