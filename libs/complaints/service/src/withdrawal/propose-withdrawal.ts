import { Injectable } from '@nestjs/common';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { recordStep } from '../cases/record-step.js';

/** A registrar of the case proposes that the withdrawal take effect; another one puts it in force. */
@Injectable()
export class ProposeWithdrawal {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The case's id. Refusals: see `refusalsTo`. */
  execute(caseId: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'complaints.propose-withdrawal', key, input: { caseId } }, async (tx) => {
      const { theCase, as } = await caseHeldBy(tx, actor, caseId, ['registrar']);
      await recordStep(tx, caseId, theCase, { event: 'propose-withdrawal', by: { as, personIds: [actor.personId] } });
      await tx.audit('complaints.propose-withdrawal', caseId);
      return caseId;
    });
  }
}
