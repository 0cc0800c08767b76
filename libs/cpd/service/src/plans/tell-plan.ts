import { Injectable } from '@nestjs/common';
import { planTold } from '@standing/cpd/facts';
import { followedOn, refusalsToTellPlan, type ToldPlan } from '@standing/cpd/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { PlanRevision } from './plan.entity.js';
import { changePlan, standingPlans } from './standing-plans.js';

export type PlanToTell = Pick<ToldPlan, 'untilOn' | 'topics'>;

const OPEN_AIMS = `select count(*)::int as count from (
  select distinct on (id) outcome from cpd.aims where body_id = $1 and person_id = $2 order by id, revision desc) a where outcome is null`;

/** A coach tells the body that they have planned, from today on; nothing of what they mean to learn leaves with it. */
@Injectable()
export class TellPlan {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The plan's id; the one before ends the day before. Refusals: see `refusalsToTellPlan`. */
  execute(input: PlanToTell, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'cpd.tell-plan', key, input }, async (tx) => {
      const { manager, bodyId, today: fromOn, now: recordedAt } = tx;
      const { personId } = actor;
      await oneAtATime(tx, personId);
      refuseIfAny(refusalsToTellPlan({ ...input, openAims: await openAims(tx, personId) }, fromOn));

      for (const before of await standingPlans(tx, personId))
        if (before.untilOn >= fromOn) await changePlan(tx, before, followedOn(before, fromOn));
      const [id, plan] = [newId(), { ...input, fromOn }];
      await manager.insert(PlanRevision, { id, bodyId, personId, revision: 1, state: 'active', ...plan, recordedAt });
      await tx.tell(planTold, { planId: id, personId, revision: 1, ...plan, topics: [...plan.topics] });
      await tx.audit('cpd.tell-plan', id, { until: input.untilOn });
      return id;
    });
  }
}

async function openAims({ manager, bodyId }: Transaction, personId: string): Promise<number> {
  const [{ count }]: [{ count: number }] = await manager.query(OPEN_AIMS, [bodyId, personId]);
  return count;
}
