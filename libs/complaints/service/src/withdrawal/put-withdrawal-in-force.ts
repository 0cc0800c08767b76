import { Injectable } from '@nestjs/common';
import { withdrawalInForce } from '@standing/complaints/facts';
import { type Attempt, respondentOf } from '@standing/complaints/rules';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { recordStep } from '../cases/record-step.js';

/** A second registrar puts the withdrawal in force, today: the one thing of a case that the other contexts are told. */
@Injectable()
export class PutWithdrawalInForce {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The case's id. Refusals: see `refusalsTo`; each step that is missing is one. */
  execute(caseId: string, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'complaints.put-withdrawal-in-force', key, input: { caseId } };
    return this.unitOfWork.run(command, async (tx) => {
      const { theCase, as } = await caseHeldBy(tx, actor, caseId, ['registrar']);
      const attempt: Attempt = { event: 'put-withdrawal-in-force', by: { as, personIds: [actor.personId] } };
      const { id: sanctionId } = await recordStep(tx, caseId, theCase, attempt);
      const personId = respondentOf(theCase, tx.today);
      if (personId === null) throw new Error('A withdrawal was put in force that concerns nobody.');
      await tx.tell(withdrawalInForce, { personId, sanctionId, effectiveOn: tx.today });
      await tx.audit('complaints.put-withdrawal-in-force', caseId);
      return caseId;
    });
  }
}
