import { Injectable } from '@nestjs/common';
import { refusalsToProveAsker } from '@standing/complaints/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { AccessStepRow, NOTHING_MORE } from './access.entities.js';
import { accessInHand } from './access-in-hand.js';

/** The data protection officer says that whoever asks is who they say; from that day time runs (K16). How they know it is kept nowhere. */
@Injectable()
export class ProveAsker {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The request's id. Refusals: see `refusalsToProveAsker` and `accessInHand`. */
  execute(requestId: string, key: string, actor: Member): Promise<string> {
    const name = 'complaints.prove-asker';
    return this.unitOfWork.run({ actor, name, key, input: { requestId } }, async (tx) => {
      const { manager, bodyId, today: onDay, now: recordedAt } = tx;
      const { one } = await accessInHand(tx, actor, requestId);
      refuseIfAny(refusalsToProveAsker(one));

      const { caseId } = one;
      const by = { takenBy: actor.personId, onDay, recordedAt };
      const kind = 'proved' as const;
      await manager.insert(AccessStepRow, { ...NOTHING_MORE, id: newId(), bodyId, caseId, requestId, kind, ...by });
      await tx.audit(name, caseId, { request: requestId });
      return requestId;
    });
  }
}
