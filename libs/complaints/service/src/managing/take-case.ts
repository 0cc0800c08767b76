import { Injectable } from '@nestjs/common';
import { type Attempt, refusalsToAppoint } from '@standing/complaints/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { ConflictDeclaration } from '../cases/conflict-declaration.entity.js';
import { FunctionHeld } from '../cases/function-held.entity.js';
import { loadCase } from '../cases/load-case.js';
import { recordStep } from '../cases/record-step.js';
import { caseToTake } from './reach.js';

export type TakeRequest = {
  readonly caseId: string;
  /** The person says that they have no conflict of interest in it. */
  readonly noConflict: boolean;
};

/** A case manager takes a case that nobody has: declared free of conflict, acknowledged and theirs, in one act. */
@Injectable()
export class TakeCase {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The case's id. Refusals: see `refusalsToAppoint` and `refusalsTo`; `NotFound` once another has it. */
  execute(request: TakeRequest, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'complaints.take-case', key, input: request }, async (tx) => {
      const { caseId, noConflict } = request;
      const { personId } = actor;
      const { manager, bodyId, today } = tx;
      const theCase = await loadCase(tx, caseId);
      await caseToTake(tx, actor, caseId);
      const wanted = { personId, function: 'case-manager', noConflict } as const;
      refuseIfAny(refusalsToAppoint(wanted, theCase.everHeld, today));

      const held = { personId, function: wanted.function, endedOn: null };
      await manager.insert(FunctionHeld, { id: newId(), bodyId, caseId, since: today, ...held });
      const declared = { personId, conflict: false, declaredOn: today, recordedAt: tx.now };
      await manager.insert(ConflictDeclaration, { id: newId(), bodyId, caseId, ...declared });
      const acknowledge: Attempt = {
        event: 'acknowledge',
        by: { as: 'case-manager', personIds: [personId] },
        noConflict,
      };
      await recordStep(tx, caseId, { ...theCase, everHeld: [...theCase.everHeld, held] }, acknowledge);
      await tx.audit('complaints.take-case', caseId);
      return caseId;
    });
  }
}
