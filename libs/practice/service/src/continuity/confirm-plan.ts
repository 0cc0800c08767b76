import { Injectable } from '@nestjs/common';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { type Plan, refusalsToConfirmPlan } from '@standing/practice/rules';
import { expectCheck } from './expect-check.js';
import { ListRow } from './list.entity.js';
import { anyPlan, keyOf, planOf } from './load-plan.js';
import type { PlanRow } from './plan.entity.js';
import { sayOfPlan } from './say-of-plan.js';
import { tellPlanHolds } from './tell-plan.js';

/** One of the two says that the plan still holds (FR-3, yearly). Once both have, it is told that it was confirmed. */
@Injectable()
export class ConfirmPlan {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The plan's id. Refusals: see `refusalsToConfirmPlan`. */
  execute(planId: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'practice.confirm-continuity-plan', key, input: planId }, async (tx) => {
      const { row, plan, by } = await planOf(tx, planId, actor);
      refuseIfAny(refusalsToConfirmPlan(plan, { by, hasList: await hasCurrentList(tx, row) }, tx.today));

      await sayOfPlan(tx, planId, 'confirmed', actor.personId);
      await expectCheck(tx, row);
      await tellConfirmed(tx, row, plan);
      await tx.audit('practice.confirm-continuity-plan', planId, { by });
      return planId;
    });
  }
}

async function hasCurrentList(tx: Transaction, { id: planId, colleagueId }: PlanRow): Promise<boolean> {
  const list = await tx.manager.findOneBy(ListRow, { bodyId: tx.bodyId, planId });
  const key = colleagueId && (await keyOf(tx, colleagueId));
  return Boolean(list && key && list.keyId === key.id);
}

/** Told with the earlier of their two days, and not before it has become another. */
async function tellConfirmed(tx: Transaction, row: PlanRow, before: Plan): Promise<void> {
  const found = await anyPlan(tx, row.id);
  if (found.plan.checkedOn !== before.checkedOn) await tellPlanHolds(tx, found);
}
