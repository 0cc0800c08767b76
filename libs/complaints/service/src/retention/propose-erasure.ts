import { Injectable } from '@nestjs/common';
import { refusalsToProposeErasure } from '@standing/complaints/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseToErase } from './erasing-case.js';
import { ErasureProposal } from './retention.entity.js';

/** The first key: a registrar proposes that a case whose time is nearly over is erased. It is the warning too. */
@Injectable()
export class ProposeErasure {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The case's id. Refusals: see `refusalsToProposeErasure`. `NotFound`: see `caseToErase`. */
  execute(caseId: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'complaints.propose-erasure', key, input: { caseId } }, async (tx) => {
      const { manager, bodyId, today: proposedOn, now: recordedAt } = tx;
      const { erasing } = await caseToErase(tx, actor, caseId);
      refuseIfAny(refusalsToProposeErasure(erasing, proposedOn));

      const open = { refusedBecause: null, refusedBy: null, refusedOn: null };
      const proposed = { id: newId(), bodyId, caseId, proposedBy: actor.personId, proposedOn, recordedAt };
      await manager.insert(ErasureProposal, { ...proposed, ...open });
      await tx.audit('complaints.propose-erasure', caseId);
      return caseId;
    });
  }
}
