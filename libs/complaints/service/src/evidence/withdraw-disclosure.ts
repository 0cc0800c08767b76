import { Injectable } from '@nestjs/common';
import { refusalsToWithdraw, type WithdrawnBecause } from '@standing/complaints/rules';
import { newId, NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { actsOfDisclosure } from './acts-of-disclosure.js';
import { DisclosureRow, DisclosureWithdrawal } from './disclosure.entities.js';

/** What was disclosed by error leaves the sight of that party. It was disclosed all the same: the act stays. */
@Injectable()
export class WithdrawDisclosure {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The withdrawal's id. Refused: COMPLAINTS_WITHDRAWN_ALREADY. `NotFound` for whoever does not manage the case. */
  execute(disclosureId: string, because: WithdrawnBecause, key: string, actor: Member): Promise<string> {
    const name = 'complaints.withdraw-disclosure';
    return this.unitOfWork.run({ actor, name, key, input: { disclosureId, because } }, async (tx) => {
      const { manager, bodyId, today: withdrawnOn, now: recordedAt } = tx;
      const found = await manager.findOneBy(DisclosureRow, { bodyId, id: disclosureId });
      if (!found) throw new NotFound('disclosure');
      const { caseId } = found;
      await caseHeldBy(tx, actor, caseId, ['case-manager']);
      const act = (await actsOfDisclosure(tx, caseId)).find(({ id }) => id === disclosureId);
      if (!act) throw new NotFound('disclosure');
      refuseIfAny(refusalsToWithdraw(act));

      const id = newId();
      const withdrawal = { because, withdrawnBy: actor.personId, withdrawnOn, recordedAt };
      await manager.insert(DisclosureWithdrawal, { id, bodyId, caseId, disclosureId, ...withdrawal });
      await tx.audit(name, caseId, { disclosure: disclosureId, because });
      return id;
    });
  }
}
