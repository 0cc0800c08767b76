import { type Case, refusalsTo, sanctionHistory, standingWarning, wasPutRight } from '@standing/complaints/rules';
import type { Transaction } from '@standing/platform/messaging';
import type { CaseInHand } from '../cases/case-in-hand.js';
import { recordStep } from '../cases/record-step.js';
import { evidenceInCase } from '../meters/meters-in-case.js';

/**
 * Writes down that a warning is no ground any more, once every condition that it names was kept again by its meter on some day
 * since; the case after it. It stays so, were one of them not kept on the next day: that takes another warning.
 */
export async function lapseWarning(tx: Transaction, caseId: string, theCase: Case): Promise<Case> {
  const warning = standingWarning(theCase);
  const history = sanctionHistory(theCase);
  if (warning === null || history === null) return theCase;
  if (!wasPutRight(warning, history, await evidenceInCase(tx, caseId), tx.today)) return theCase;
  const event = 'warning-lapses';
  const attempt = { event, by: { as: 'time', personIds: [] }, putRight: true } as const;
  // On a clock that was set back nothing is written: the day on which it was put right comes again.
  if (refusalsTo(attempt, theCase, tx.today).length > 0) return theCase;
  const { theCase: after } = await recordStep(tx, caseId, theCase, attempt);
  // Nobody did it: whoever looked first is not named for it.
  await tx.audit('complaints.time-passes', caseId, { event, on: tx.today }, 'time');
  return after;
}

/** The case as a panel sees it: whoever looks at a sanction sees of its warning what the meters say today. */
export async function caseForPanel(tx: Transaction, { row, theCase, as }: CaseInHand): Promise<Case> {
  return as === 'sanction-panel' ? lapseWarning(tx, row.id, theCase) : theCase;
}
