import { Injectable } from '@nestjs/common';
import { NotFound } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { changePlan, standingPlans } from './standing-plans.js';

/** A coach takes back that there was a plan: it never was. */
@Injectable()
export class TakePlanBack {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The plan's id. `NotFound` for another's, and for one that was taken back. */
  execute(id: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'cpd.take-plan-back', key, input: { id } }, async (tx) => {
      await oneAtATime(tx, actor.personId);
      const plan = (await standingPlans(tx, actor.personId)).find((one) => one.id === id);
      if (plan === undefined) throw new NotFound('plan');
      await changePlan(tx, plan, null);
      await tx.audit('cpd.take-plan-back', id);
      return id;
    });
  }
}
