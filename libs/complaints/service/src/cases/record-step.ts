import { type Attempt, type Case, refusalsTo } from '@standing/complaints/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { CaseEventRow } from './case-event.entity.js';

/** Takes a step of the case today, or refuses with every reason; see `refusalsTo`. */
export async function recordStep(tx: Transaction, caseId: string, theCase: Case, attempt: Attempt): Promise<void> {
  refuseIfAny(refusalsTo(attempt, theCase, tx.today));
  const { event, by, ...said } = attempt;
  await tx.manager.insert(CaseEventRow, {
    id: newId(),
    bodyId: tx.bodyId,
    caseId,
    seq: theCase.events.length + 1,
    event,
    actsAs: by.as,
    personIds: [...by.personIds],
    onDay: tx.today,
    said,
    recordedAt: tx.now,
  });
}
