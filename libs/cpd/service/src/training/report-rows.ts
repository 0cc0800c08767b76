import { outcomesOf, refusalsToReport, type RowOutcome } from '@standing/cpd/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import type { KnownRow } from './members-at.js';
import { AttendanceEntity, type EventRevision } from './training.entities.js';

/** Reports the rows that are found, and says of each what became of it. Refusals: see `refusalsToReport`. */
export async function reportRows(
  tx: Transaction,
  event: EventRevision,
  rows: readonly KnownRow[],
  reportedBy: AttendanceEntity['reportedBy'],
): Promise<RowOutcome[]> {
  const { manager, bodyId, today: reportedOn, now: recordedAt } = tx;
  const { id: eventId, revision: eventRevision } = event;
  refuseIfAny(refusalsToReport(event.lastDay, rows.length, tx.today));
  await oneAtATime(tx, `attendance ${eventId}`);
  const reported = await manager.findBy(AttendanceEntity, { bodyId, eventId });
  const outcomes = outcomesOf(rows, event.minutes, new Set(reported.map(({ personId }) => personId)));
  const found = rows.flatMap(({ personId, minutes }, at) =>
    personId !== null && outcomes[at] === 'found' ? [{ personId, minutes: minutes ?? event.minutes }] : [],
  );
  const shared = { bodyId, eventId, eventRevision, reportedBy, reportedOn, recordedAt };
  if (found.length > 0)
    await manager.insert(
      AttendanceEntity,
      found.map((one) => ({ id: newId(), ...one, ...shared })),
    );
  await tx.audit('cpd.report-attendance', eventId, { reported: found.length });
  return outcomes;
}
