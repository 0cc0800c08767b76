import { Injectable } from '@nestjs/common';
import { LENGTHENERS, refusalsToTakeBack } from '@standing/complaints/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { LengtheningClosingRow } from './lengthening.entities.js';
import { lengtheningInHand } from './lengthening-in-hand.js';

/** Whoever proposed that a time be longer takes it back, while nobody has answered. */
@Injectable()
export class TakeBackLonger {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The case's id. Refusals: see `refusalsToTakeBack`. `NotFound` for whoever does not keep the case. */
  execute(requestId: string, key: string, actor: Member): Promise<string> {
    const name = 'complaints.take-back-longer';
    return this.unitOfWork.run({ actor, name, key, input: { requestId } }, async (tx) => {
      const { manager, bodyId, today: closedOn, now: recordedAt } = tx;
      const { personId: closedBy } = actor;
      const { caseId, theCase, one } = await lengtheningInHand(tx, actor, requestId, LENGTHENERS);
      refuseIfAny(refusalsToTakeBack(closedBy, one, theCase, closedOn));

      const closing = { id: newId(), bodyId, caseId, requestId, closedBy, closedOn, recordedAt };
      await manager.insert(LengtheningClosingRow, closing);
      await tx.audit(name, caseId, { request: requestId });
      return caseId;
    });
  }
}
