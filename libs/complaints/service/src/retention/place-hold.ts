import { Injectable } from '@nestjs/common';
import { type HoldReason, refusalsToHold } from '@standing/complaints/rules';
import { type Day, newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseToErase } from './erasing-case.js';
import { RetentionHold } from './retention.entity.js';

export type HoldAsked = {
  readonly caseId: string;
  readonly reason: HoldReason;
  /** The day on which it is over, unless it is placed again. */
  readonly reviewOn: Day;
};

/** A registrar keeps a case although its time is over, for a coded reason and to a day. */
@Injectable()
export class PlaceHold {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The case's id. Refusals: see `refusalsToHold`. `NotFound`: see `caseToErase`. */
  execute(asked: HoldAsked, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'complaints.place-hold', key, input: asked }, async (tx) => {
      const { manager, bodyId, today: placedOn, now: recordedAt } = tx;
      const { caseId, reason, reviewOn } = asked;
      await caseToErase(tx, actor, caseId);
      refuseIfAny(refusalsToHold(reason, reviewOn, placedOn));

      const none = { liftedBy: null, liftedOn: null };
      const placed = { id: newId(), bodyId, ...asked, placedBy: actor.personId, placedOn, recordedAt, ...none };
      await manager.insert(RetentionHold, placed);
      await tx.audit('complaints.place-hold', caseId, { reason, reviewOn });
      return caseId;
    });
  }
}
