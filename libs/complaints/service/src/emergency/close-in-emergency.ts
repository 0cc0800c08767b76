import { Injectable } from '@nestjs/common';
import { refusalsToCloseEmergency } from '@standing/complaints/rules';
import { newId, NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { EmergencyClosingRow } from './emergency.entities.js';
import { emergencyInHand } from './reach.js';

/** Either of the two closes an opening before its last day; whoever asked takes back a request that waits. */
@Injectable()
export class CloseInEmergency {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The request's id. Refusals: see `refusalsToCloseEmergency`. `NotFound` for whoever is neither of the two. */
  execute(requestId: string, key: string, actor: Member): Promise<string> {
    const name = 'complaints.close-in-emergency';
    return this.unitOfWork.run({ actor, name, key, input: { requestId } }, async (tx) => {
      const { manager, bodyId, today: closedOn, now: recordedAt } = tx;
      const { personId: closedBy } = actor;
      const { row, emergency } = await emergencyInHand(tx, actor, requestId);
      if (![emergency.askedBy, emergency.answeredBy].includes(closedBy)) throw new NotFound('emergency-request');
      refuseIfAny(refusalsToCloseEmergency(closedBy, emergency, closedOn));

      await manager.insert(EmergencyClosingRow, {
        ...{ id: newId(), bodyId, caseId: row.id, requestId, closedBy, closedOn, recordedAt },
      });
      await tx.audit(name, row.id, { request: requestId });
      return requestId;
    });
  }
}
