import { suspensionInForce } from '@standing/complaints/facts';
import { type Case, respondentOf, suspensionOf } from '@standing/complaints/rules';
import type { Transaction } from '@standing/platform/messaging';
import { CaseEventRow } from '../cases/case-event.entity.js';

/**
 * Tells the other contexts that an interim measure took effect or is over, with the event that made it so, whoever or
 * whatever brought that: days alone, neither the case nor the reason.
 */
export async function tellSuspension(tx: Transaction, caseId: string, before: Case, after: Case): Promise<void> {
  const { manager, bodyId, today } = tx;
  const was = suspensionOf(before);
  const is = suspensionOf(after);
  if (is === null || (was?.seq === is.seq && was.untilOn === is.untilOn)) return;
  const { seq, fromOn, untilOn } = is;
  const { id: measureId } = await manager.findOneByOrFail(CaseEventRow, { bodyId, caseId, seq });
  const personId = respondentOf(after, today);
  if (personId === null) throw new Error('An interim measure was taken that concerns nobody.');
  await tx.tell(suspensionInForce, { personId, measureId, revision: untilOn === null ? 1 : 2, fromOn, untilOn });
}
