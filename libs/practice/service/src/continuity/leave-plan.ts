import { Injectable } from '@nestjs/common';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { refusalsToEndPlan, refusalsToStepDown } from '@standing/practice/rules';
import { endPlan } from './end-plan.js';
import { planOf } from './load-plan.js';
import { notify } from './notify.js';

/** The coach ends a plan, or the colleague steps down: at any time, without a reason. The list is no longer kept. */
@Injectable()
export class LeavePlan {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The plan's id. Refusals: see `refusalsToEndPlan`, and `refusalsToStepDown` for the colleague. */
  execute(planId: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'practice.leave-continuity-plan', key, input: planId }, async (tx) => {
      const found = await planOf(tx, planId, actor);
      const { row, plan, by } = found;
      const isCoach = by === 'coach';
      refuseIfAny(isCoach ? refusalsToEndPlan(plan) : refusalsToStepDown(plan));

      await endPlan(tx, found, { said: isCoach ? 'ended' : 'stepped-down', by: actor.personId });
      await notify(tx, planId, isCoach ? row.colleagueId : row.personId, 'changed');
      await tx.audit('practice.leave-continuity-plan', planId, { by });
      return planId;
    });
  }
}
