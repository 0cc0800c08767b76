import { newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import type { SaidOfPlan } from '@standing/practice/rules';
import { StatementRow } from './plan.entity.js';

/** Adds what one of the two says of a plan today. */
export async function sayOfPlan(tx: Transaction, planId: string, said: SaidOfPlan, saidBy: string): Promise<void> {
  const { manager, bodyId, today: saidOn, now: recordedAt } = tx;
  await manager.insert(StatementRow, { id: newId(), bodyId, planId, said, saidBy, saidOn, recordedAt });
}
