import { documentedAfter, termEndsOn } from '@standing/cpd/rules';
import { newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import type { AuditDrawRow } from '../audits/audit.entities.js';
import { notify } from './notify.js';
import { AuditFileRow, AuditRoundRow } from './review.entities.js';

/**
 * Opens the audit of each member who was drawn: of their activities of the year until today, with the draw's term to answer.
 * In the order of the people's ids, which says nothing of the draw.
 */
export async function openFiles(tx: Transaction, draw: AuditDrawRow, people: readonly string[]): Promise<void> {
  const { manager, bodyId, today: openedOn, now: recordedAt } = tx;
  const days = { looksAfter: documentedAfter(openedOn), looksUntil: openedOn, openedOn };
  const files = [...people]
    .sort()
    .map((personId) => ({ id: newId(), bodyId, drawId: draw.id, personId, ...days, recordedAt }));
  const asked = { round: 1, kind: 'opened', askedOn: openedOn, askedBy: null } as const;
  const dueOn = termEndsOn(openedOn, draw.answerDays);

  await manager.insert(AuditFileRow, files);
  await manager.insert(
    AuditRoundRow,
    files.map(({ id: fileId }) => ({ bodyId, fileId, ...asked, dueOn, recordedAt })),
  );
  await notify(
    tx,
    files.map(({ id: fileId, personId }) => ({ fileId, personId, kind: 'opened', round: 1 })),
  );
}
