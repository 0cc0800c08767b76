import type { Transaction } from '@standing/platform/messaging';
import { CheckRow } from './check.entity.js';
import { anyPlan } from './load-plan.js';
import type { PlanRow } from './plan.entity.js';

/** Writes down when a plan is to be confirmed next; no day where it is not in force. */
export async function expectCheck(tx: Transaction, { id: planId }: PlanRow): Promise<void> {
  const { manager, bodyId } = tx;
  const { checkDueOn: dueOn } = (await anyPlan(tx, planId)).plan;
  await manager.delete(CheckRow, { bodyId, planId });
  if (dueOn !== null) await manager.insert(CheckRow, { planId, bodyId, dueOn });
}
