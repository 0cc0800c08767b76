import { Injectable } from '@nestjs/common';
import { type Attempt, lastOf, refusalsOfMerged, refusalsToAppoint } from '@standing/complaints/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { declare } from '../cases/hold-function.js';
import { FunctionHeld } from '../cases/function-held.entity.js';
import { loadCase } from '../cases/load-case.js';
import { settleConflicts } from '../conflicts/settle-conflicts.js';
import { recordStep } from '../cases/record-step.js';
import { holdLoad } from '../rota/hold-rota.js';
import { caseToTake } from './reach.js';

export type TakeRequest = {
  readonly caseId: string;
  /** The person says that they have no conflict of interest in it. */
  readonly noConflict: boolean;
};

/**
 * A case manager takes a case that nobody has: declared free of conflict, acknowledged and theirs, in one act. One that a
 * conflict took from somebody else was acknowledged before.
 */
@Injectable()
export class TakeCase {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The case's id. Refusals: see `refusalsOfMerged`, `refusalsToAppoint`, `holdLoad` and `refusalsTo`; `NotFound` once another has it, and for the conflicted. */
  execute(request: TakeRequest, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'complaints.take-case', key, input: request }, async (tx) => {
      const { caseId, noConflict } = request;
      const { personId } = actor;
      const { manager, bodyId, today } = tx;
      const theCase = await loadCase(tx, caseId);
      await caseToTake(tx, actor, caseId);
      const wanted = { personId, function: 'case-manager', noConflict } as const;
      refuseIfAny([...refusalsOfMerged(theCase), ...refusalsToAppoint(wanted, theCase.everHeld, today)]);
      await holdLoad(tx, personId, wanted.function);

      const held = { personId, function: wanted.function, endedOn: null };
      await manager.insert(FunctionHeld, { id: newId(), bodyId, caseId, since: today, ...held });
      await declare(tx, caseId, personId, false);
      const acknowledge: Attempt = {
        event: 'acknowledge',
        by: { as: 'case-manager', personIds: [personId] },
        noConflict,
      };
      if (!lastOf(theCase, 'acknowledge'))
        await recordStep(tx, caseId, { ...theCase, everHeld: [...theCase.everHeld, held] }, acknowledge);
      await settleConflicts(tx, caseId);
      await tx.audit('complaints.take-case', caseId);
      return caseId;
    });
  }
}
