import type { Transaction } from '@standing/platform/messaging';
import { continuityConfirmed } from '@standing/practice/facts';
import type { Plan } from '@standing/practice/rules';
import type { PlanRow } from './plan.entity.js';

/** Tells that a plan in force, with its list, was last confirmed by both on this day. */
export async function tellPlanHolds(
  tx: Transaction,
  { id: planId, personId }: PlanRow,
  { checkedOn }: Pick<Plan, 'checkedOn'>,
): Promise<void> {
  if (checkedOn !== null) await tx.tell(continuityConfirmed, { planId, personId, confirmedOn: checkedOn });
}
