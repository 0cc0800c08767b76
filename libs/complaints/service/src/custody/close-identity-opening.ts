import { Injectable } from '@nestjs/common';
import { refusalsToClose } from '@standing/complaints/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { IdentityClosingRow } from './custody.entities.js';
import { requestInHand } from './request-in-hand.js';

/** The asker or the custodian closes an opening before its last day; whoever asked takes back a request that waits. */
@Injectable()
export class CloseIdentityOpening {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The request's id. Refusals: see `refusalsToClose`. `NotFound` for anybody else. */
  execute(requestId: string, key: string, actor: Member): Promise<string> {
    const name = 'complaints.close-identity-opening';
    return this.unitOfWork.run({ actor, name, key, input: { requestId } }, async (tx) => {
      const { manager, bodyId, today: closedOn, now: recordedAt } = tx;
      const { row, theCase, opening } = await requestInHand(tx, actor, requestId);
      refuseIfAny(refusalsToClose(actor.personId, opening, theCase, closedOn));

      const closing = { requestId, closedBy: actor.personId, closedOn, recordedAt };
      await manager.insert(IdentityClosingRow, { id: newId(), bodyId, caseId: row.id, ...closing });
      await tx.audit(name, row.id, { request: requestId });
      return requestId;
    });
  }
}
