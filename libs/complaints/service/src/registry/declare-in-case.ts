import { Injectable } from '@nestjs/common';
import { DECLARING } from '@standing/complaints/rules';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { In, IsNull } from 'typeorm';
import { FunctionHeld } from '../cases/function-held.entity.js';
import { declare } from '../cases/hold-function.js';
import { caseToJoin } from './read-respondent.js';

export type Declaration = {
  readonly caseId: string;
  /** Whether the person has a conflict of interest in it. */
  readonly conflict: boolean;
};

/**
 * A registrar, or somebody who was appointed, declares whether they have a conflict of interest. With one, the seat is free again
 * and the case is out of their sight for good (R8).
 */
@Injectable()
export class DeclareInCase {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The case's id. `NotFound` for whoever neither may keep the case nor was appointed in it. */
  execute(declaration: Declaration, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'complaints.declare-in-case', key, input: declaration }, async (tx) => {
      const { caseId, conflict } = declaration;
      const { personId } = actor;
      await caseToJoin(tx, actor, caseId);
      await declare(tx, caseId, personId, conflict);
      if (conflict) {
        const seat = { bodyId: tx.bodyId, caseId, personId, function: In([...DECLARING]), endedOn: IsNull() };
        await tx.manager.update(FunctionHeld, seat, { endedOn: tx.today });
      }
      await tx.audit('complaints.declare-in-case', caseId, { conflict: conflict ? 1 : 0 });
      return caseId;
    });
  }
}
