import { Injectable } from '@nestjs/common';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { refusalsToEndPlan, refusalsToStepDown } from '@standing/practice/rules';
import { planOf } from './load-plan.js';
import { notify } from './notify.js';
import { clearPlan, sayOfPlan } from './say-of-plan.js';

/** The coach ends a plan, or the colleague steps down: at any time, without a reason. The list is no longer kept. */
@Injectable()
export class LeavePlan {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The plan's id. Refusals: see `refusalsToEndPlan`, and `refusalsToStepDown` for the colleague. */
  execute(planId: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'practice.leave-continuity-plan', key, input: planId }, async (tx) => {
      const { row, plan, by } = await planOf(tx, planId, actor);
      const isCoach = by === 'coach';
      refuseIfAny(isCoach ? refusalsToEndPlan(plan) : refusalsToStepDown(plan));

      await sayOfPlan(tx, planId, isCoach ? 'ended' : 'stepped-down', actor.personId);
      await clearPlan(tx, planId);
      await notify(tx, planId, isCoach ? row.colleagueId : row.personId, 'changed');
      await tx.audit('practice.leave-continuity-plan', planId, { by });
      return planId;
    });
  }
}
