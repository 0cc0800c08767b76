import { planTakenBack, planTold } from '@standing/cpd/facts';
import type { ToldPlan } from '@standing/cpd/rules';
import type { Transaction } from '@standing/platform/messaging';
import { PlanRevision } from './plan.entity.js';

/** A coach's plans that stand, each at its last revision. */
export async function standingPlans({ manager, bodyId }: Transaction, personId: string): Promise<PlanRevision[]> {
  const all = await manager.find(PlanRevision, { where: { bodyId, personId }, order: { id: 'ASC', revision: 'ASC' } });
  return [...new Map(all.map((plan) => [plan.id, plan])).values()].filter(({ state }) => state === 'active');
}

/** Keeps what a plan has become as its next revision, and tells it; null: it never was. */
export async function changePlan(tx: Transaction, before: PlanRevision, days: ToldPlan | null): Promise<void> {
  const state = days === null ? 'withdrawn' : 'active';
  const revision = before.revision + 1;
  await tx.manager.insert(PlanRevision, { ...before, ...days, state, revision, recordedAt: tx.now });
  const { id: planId, personId } = before;
  if (days === null) await tx.tell(planTakenBack, { planId, personId, revision });
  else await tx.tell(planTold, { planId, personId, revision, ...days, topics: [...days.topics] });
}
