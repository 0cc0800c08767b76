import { Injectable } from '@nestjs/common';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { recordStep } from '../cases/record-step.js';

/** Whoever keeps the case notifies the decision: the respondent may read it from then on, and the time to appeal runs. */
@Injectable()
export class NotifyDecision {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The case's id. Refusals: see `refusalsTo`. */
  execute(caseId: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'complaints.notify-decision', key, input: { caseId } }, async (tx) => {
      const { theCase, as } = await caseHeldBy(tx, actor, caseId, ['registrar', 'case-manager']);
      const by = { as, personIds: [actor.personId] };
      await recordStep(tx, caseId, theCase, { event: 'notify', by });
      await tx.audit('complaints.notify-decision', caseId);
      return caseId;
    });
  }
}
