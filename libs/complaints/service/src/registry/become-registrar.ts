import { Injectable } from '@nestjs/common';
import { refusalsToAppoint } from '@standing/complaints/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { declare, holdFunction } from '../cases/hold-function.js';
import { settleConflicts } from '../conflicts/settle-conflicts.js';
import { loadCase } from '../cases/load-case.js';
import { holdLoad } from '../rota/hold-rota.js';
import { caseToKeep } from './reach.js';

export type RegistrarRequest = {
  readonly caseId: string;
  /** The person says that they have no conflict of interest in it. */
  readonly noConflict: boolean;
};

/** A registrar of the body becomes registrar of a case: declared free of conflict, and never one who decides in it. */
@Injectable()
export class BecomeRegistrar {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The case's id. Refusals: see `refusalsToAppoint` and `holdLoad`; `NotFound` for a case that needs none, or that concerns them. */
  execute(request: RegistrarRequest, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'complaints.become-registrar', key, input: request }, async (tx) => {
      const { caseId, noConflict } = request;
      const { personId } = actor;
      const theCase = await loadCase(tx, caseId);
      await caseToKeep(tx, actor, caseId, theCase);
      refuseIfAny(refusalsToAppoint({ personId, function: 'registrar', noConflict }, theCase.everHeld, tx.today));
      await holdLoad(tx, personId, 'registrar');

      await holdFunction(tx, caseId, personId, 'registrar');
      await declare(tx, caseId, personId, false);
      await settleConflicts(tx, caseId);
      await tx.audit('complaints.become-registrar', caseId);
      return caseId;
    });
  }
}
