import { newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import type { SaidOfPlan } from '@standing/practice/rules';
import { CheckRow } from './check.entity.js';
import { ListRow } from './list.entity.js';
import { StatementRow } from './plan.entity.js';

/** Adds what one of the two says of a plan today. */
export async function sayOfPlan(tx: Transaction, planId: string, said: SaidOfPlan, saidBy: string): Promise<void> {
  const { manager, bodyId, today: saidOn, now: recordedAt } = tx;
  await manager.insert(StatementRow, { id: newId(), bodyId, planId, said, saidBy, saidOn, recordedAt });
}

/** A plan is over: its list is no longer kept, and no check of it comes. */
export async function clearPlan({ manager, bodyId }: Transaction, planId: string): Promise<void> {
  await manager.delete(ListRow, { bodyId, planId });
  await manager.delete(CheckRow, { bodyId, planId });
}
