import { Injectable } from '@nestjs/common';
import { refusalsToAllot } from '@standing/cpd/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { ActivityRevision } from './activity.entity.js';
import { ownActivity, stateOf } from './standing-activities.js';
import { tellActivity } from './tell-activity.js';

export type Allotment = {
  readonly id: string;
  /** The version that the coach read. */
  readonly version: number;
  /** The line of the scheme; null leaves it to the scheme's own sharing. */
  readonly countsFor: string | null;
};

/** A coach puts an activity to one of the lines of which it counts on one only. */
@Injectable()
export class AllotActivity {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The activity's id. Refusals: see `refusalsToAllot`; `NotFound` for another's; `Stale`. */
  execute(input: Allotment, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'cpd.allot-activity', key, input }, async (tx) => {
      const { manager, now: recordedAt } = tx;
      const { personId } = actor;
      const { countsFor } = input;
      await oneAtATime(tx, personId);
      const before = await ownActivity(tx, personId, input);
      refuseIfAny(refusalsToAllot(stateOf(before), countsFor));

      const revision = before.revision + 1;
      const activity = manager.create(ActivityRevision, { ...before, countsFor, revision, recordedAt });
      await manager.insert(ActivityRevision, activity);
      await tellActivity(tx, activity);
      await tx.audit('cpd.allot-activity', activity.id, { countsFor: countsFor ?? 'none' });
      return activity.id;
    });
  }
}
