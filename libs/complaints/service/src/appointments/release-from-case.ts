import { Injectable } from '@nestjs/common';
import { type Declaring, refusalsToRelease } from '@standing/complaints/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { IsNull } from 'typeorm';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { FunctionHeld } from '../cases/function-held.entity.js';

export type Release = { readonly caseId: string; readonly function: Declaring; readonly personId: string };

/** The registrar lets somebody go from a function of a case, so that another may be appointed. What they did stays done. */
@Injectable()
export class ReleaseFromCase {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The case's id. Refusals: see `refusalsToRelease`. */
  execute(release: Release, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'complaints.release-from-case', key, input: release }, async (tx) => {
      const { caseId, function: name, personId } = release;
      const { theCase } = await caseHeldBy(tx, actor, caseId, ['registrar']);
      refuseIfAny(refusalsToRelease(release, theCase, tx.today));

      const held = { bodyId: tx.bodyId, caseId, personId, function: name, endedOn: IsNull() };
      await tx.manager.update(FunctionHeld, held, { endedOn: tx.today });
      await tx.audit('complaints.release-from-case', caseId, { function: name });
      return caseId;
    });
  }
}
