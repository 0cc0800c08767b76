import type { Transaction } from '@standing/platform/messaging';
import { continuityConfirmed, continuityEnded } from '@standing/practice/facts';
import { checksCutShort, lastDayOfCheck } from '@standing/practice/rules';
import type { LoadedPlan } from './load-plan.js';

/** Tells of a plan in force, with its list, when both last confirmed it and until when that holds. */
export async function tellPlanHolds(tx: Transaction, { row, checks }: LoadedPlan): Promise<void> {
  const last = checks.at(-1);
  if (!last) return;
  const { id: planId, personId } = row;
  const holdsUntil = lastDayOfCheck(last);
  await tx.tell(continuityConfirmed, { confirmationId: last.id, planId, personId, confirmedOn: last.on, holdsUntil });
}

/** Tells that there is no such plan from today on, and which confirmations that cuts short. */
export async function tellPlanEnded(tx: Transaction, { row, checks }: LoadedPlan): Promise<void> {
  const { id: planId, personId } = row;
  const cut = checksCutShort(checks, tx.today);
  const confirmations = cut.map(({ id: confirmationId, on: confirmedOn }) => ({ confirmationId, confirmedOn }));
  await tx.tell(continuityEnded, { planId, personId, endedOn: tx.today, confirmations });
}
