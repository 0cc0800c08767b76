import { Injectable } from '@nestjs/common';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { refusalsToAnswerPlan } from '@standing/practice/rules';
import { expectCheck } from './expect-check.js';
import { keyOf, planAs } from './load-plan.js';
import { notify } from './notify.js';
import { sayOfPlan } from './say-of-plan.js';

/** The colleague accepts or declines, signed in. Accepted, the plan is in force and counts as confirmed by both. */
@Injectable()
export class AnswerPlan {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The plan's id. Refusals: see `refusalsToAnswerPlan`; `NotFound` for whoever was not named. */
  execute(input: { readonly planId: string; readonly accept: boolean }, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'practice.answer-continuity-plan', key, input }, async (tx) => {
      const { planId, accept } = input;
      const { row, plan } = await planAs(tx, 'colleague', planId, actor);
      const hasKey = (await keyOf(tx, actor.personId)) !== null;
      refuseIfAny(refusalsToAnswerPlan(plan, { accept, hasKey }));

      await sayOfPlan(tx, planId, accept ? 'accepted' : 'declined', actor.personId);
      if (accept) await expectCheck(tx, row);
      await notify(tx, planId, row.personId, 'changed');
      await tx.audit('practice.answer-continuity-plan', planId, { answer: accept ? 'accepted' : 'declined' });
      return planId;
    });
  }
}
