import { Injectable } from '@nestjs/common';
import { isHolding } from '@standing/complaints/rules';
import { NotFound, Refused } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseToErase } from './erasing-case.js';
import { RetentionHold } from './retention.entity.js';

/** A registrar lifts a hold before its review: its reason is gone. */
@Injectable()
export class LiftHold {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The case's id. Refused: COMPLAINTS_HOLD_OVER. `NotFound` for a hold that is none, and see `caseToErase`. */
  execute(holdId: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'complaints.lift-hold', key, input: { holdId } }, async (tx) => {
      const { manager, bodyId, today: liftedOn } = tx;
      const found = await manager.findOneBy(RetentionHold, { bodyId, id: holdId });
      if (!found) throw new NotFound('hold');
      await caseToErase(tx, actor, found.caseId);
      const hold = await manager.findOneByOrFail(RetentionHold, { bodyId, id: holdId });
      if (!isHolding(hold, liftedOn)) throw new Refused([{ code: 'COMPLAINTS_HOLD_OVER' }]);

      await manager.update(RetentionHold, { bodyId, id: holdId }, { liftedBy: actor.personId, liftedOn });
      await tx.audit('complaints.lift-hold', hold.caseId, { reason: hold.reason });
      return hold.caseId;
    });
  }
}
