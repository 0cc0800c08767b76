import type { Transaction } from '@standing/platform/messaging';
import { CheckRow } from './check.entity.js';
import { ListRow } from './list.entity.js';
import type { LoadedPlan } from './load-plan.js';
import { sayOfPlan } from './say-of-plan.js';
import { tellPlanEnded } from './tell-plan.js';

export type Ending = { readonly said: 'ended' | 'stepped-down'; readonly by: string };

/**
 * A plan is over: its list is no longer kept, and no check of it comes. It was told to hold only if it ever had a list; only
 * then is its end told.
 */
export async function endPlan(tx: Transaction, found: LoadedPlan, { said, by }: Ending): Promise<void> {
  const { manager, bodyId } = tx;
  const planId = found.row.id;
  await sayOfPlan(tx, planId, said, by);
  if (await manager.existsBy(ListRow, { bodyId, planId })) await tellPlanEnded(tx, found);
  await manager.delete(ListRow, { bodyId, planId });
  await manager.delete(CheckRow, { bodyId, planId });
}
