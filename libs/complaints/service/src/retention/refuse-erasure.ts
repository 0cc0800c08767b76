import { Injectable } from '@nestjs/common';
import { type RefusedBecause, refusalsToRefuseErasure } from '@standing/complaints/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { IsNull } from 'typeorm';
import { caseToErase } from './erasing-case.js';
import { ErasureProposal } from './retention.entity.js';

export type ErasureRefused = { readonly caseId: string; readonly because: RefusedBecause };

/** A registrar turns down that a case is erased, or takes their own proposal back; another proposal begins anew. */
@Injectable()
export class RefuseErasure {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The case's id. Refusals: see `refusalsToRefuseErasure`. `NotFound`: see `caseToErase`. */
  execute(refused: ErasureRefused, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'complaints.refuse-erasure', key, input: refused }, async (tx) => {
      const { manager, bodyId, today: refusedOn } = tx;
      const { caseId, because } = refused;
      const { erasing } = await caseToErase(tx, actor, caseId);
      refuseIfAny(refusalsToRefuseErasure(erasing));

      const answer = { refusedBecause: because, refusedBy: actor.personId, refusedOn };
      await manager.update(ErasureProposal, { bodyId, caseId, refusedOn: IsNull() }, answer);
      await tx.audit('complaints.refuse-erasure', caseId, { because });
      return caseId;
    });
  }
}
