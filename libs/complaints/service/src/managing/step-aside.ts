import { Injectable } from '@nestjs/common';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { ConflictDeclaration } from '../cases/conflict-declaration.entity.js';
import { holdCase } from '../cases/load-case.js';
import { caseToTake } from './reach.js';

/** A person declares a conflict of interest: the case is gone from their sight, for good (R8). */
@Injectable()
export class StepAside {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The case's id. `NotFound` for a case that somebody manages, or that they stepped aside from before. */
  execute(caseId: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'complaints.step-aside', key, input: { caseId } }, async (tx) => {
      await holdCase(tx, caseId);
      await caseToTake(tx, actor, caseId);
      const { bodyId, today: declaredOn, now: recordedAt } = tx;
      const { personId } = actor;
      const declared = { personId, conflict: true, declaredOn, recordedAt };
      await tx.manager.insert(ConflictDeclaration, { id: newId(), bodyId, caseId, ...declared });
      await tx.audit('complaints.step-aside', caseId);
      return caseId;
    });
  }
}
