import { Injectable } from '@nestjs/common';
import { activityWithdrawn } from '@standing/cpd/facts';
import { refusalsToWithdraw } from '@standing/cpd/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { ActivityRevision } from './activity.entity.js';
import { ownActivity, stateOf } from './standing-activities.js';

export type WithdrawalRequest = {
  readonly id: string;
  /** The version that the coach read. */
  readonly version: number;
};

/** A coach takes an activity back. Nothing is deleted: that it was recorded, what was said and its file stay known. */
@Injectable()
export class WithdrawActivity {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The activity's id. Refusals: see `refusalsToWithdraw`; `NotFound` for another's; `Stale`. */
  execute(input: WithdrawalRequest, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'cpd.withdraw-activity', key, input }, async (tx) => {
      const { personId } = actor;
      await oneAtATime(tx, personId);
      const before = await ownActivity(tx, personId, input);
      refuseIfAny(refusalsToWithdraw(stateOf(before)));

      const revision = before.revision + 1;
      const { id: activityId } = before;
      await tx.manager.insert(ActivityRevision, { ...before, state: 'withdrawn', revision, recordedAt: tx.now });
      await tx.tell(activityWithdrawn, { activityId, personId, revision });
      await tx.audit('cpd.withdraw-activity', activityId);
      return activityId;
    });
  }
}
