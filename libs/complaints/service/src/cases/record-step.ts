import { type Attempt, type Case, refusalsTo } from '@standing/complaints/rules';
import { type Day, refuseIfAny } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { appendEvent, awaitTime, letTimePass } from './let-time-pass.js';

/** What came of a step: the id of its event, to which its texts belong, and the case after it. */
export type Taken = { readonly id: string; readonly theCase: Case };

/**
 * Takes a step of the case, today unless it counts from an earlier day, or refuses with every reason; see `refusalsTo`.
 * What follows from it by time alone is written down with it.
 */
export async function recordStep(
  tx: Transaction,
  caseId: string,
  theCase: Case,
  attempt: Attempt,
  on: Day = tx.today,
): Promise<Taken> {
  refuseIfAny(refusalsTo(attempt, theCase, on));
  const taken = await appendEvent(tx, caseId, theCase, { ...attempt, on });
  const after = await letTimePass(tx, caseId, taken.theCase);
  await awaitTime(tx, caseId, after);
  return { id: taken.id, theCase: after };
}
