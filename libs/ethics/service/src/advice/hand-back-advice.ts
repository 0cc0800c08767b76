import { Injectable } from '@nestjs/common';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { AdviceEnquiryRow } from './enquiry.entity.js';
import { enquiryHeld } from './reach.js';
import { declare } from './take-advice.js';

/** An adviser gives an enquiry back to the others: for want of time, or since they found a conflict of interest in it. */
@Injectable()
export class HandBackAdvice {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The enquiry's id. With a conflict they see it no more. */
  execute(id: string, hasConflict: boolean, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'ethics.hand-back-advice', key, input: { id, hasConflict } };
    return this.unitOfWork.run(command, async (tx) => {
      await enquiryHeld(tx, actor, id);
      if (hasConflict) await declare(tx, id, actor.personId, { hasConflict });
      await tx.manager.update(AdviceEnquiryRow, { bodyId: tx.bodyId, id }, { heldBy: null, adviserSealed: null });
      await tx.audit('ethics.hand-back-advice', id);
      return id;
    });
  }
}
