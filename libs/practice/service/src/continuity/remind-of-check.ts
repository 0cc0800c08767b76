import { Injectable } from '@nestjs/common';
import { newId } from '@standing/kernel';
import { UnitOfWork } from '@standing/platform/messaging';
import { CheckRow } from './check.entity.js';
import { anyPlan } from './load-plan.js';
import { notify } from './notify.js';

/** Reminds both of a plan, once, that it is to be confirmed. */
@Injectable()
export class RemindOfCheck {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The plan's id. A plan whose check is not due any more is left alone. */
  execute(bodyId: string, planId: string): Promise<string> {
    const actor = { kind: 'service', service: 'practice', bodyId, locale: 'fr' } as const;
    const command = { actor, name: 'practice.remind-of-continuity-check', key: newId(), input: { planId } };
    return this.unitOfWork.run(command, async (tx) => {
      const { personId, colleagueId } = (await anyPlan(tx, planId)).row;
      const check = await tx.manager.findOneBy(CheckRow, { bodyId, planId });
      if (check === null || check.dueOn > tx.today) return planId;
      await tx.manager.delete(CheckRow, { bodyId, planId });
      for (const one of [personId, colleagueId]) await notify(tx, planId, one, 'check');
      return planId;
    });
  }
}
