import { Injectable } from '@nestjs/common';
import { refusalsToExtend } from '@standing/complaints/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { grant } from './grant.js';

/** Whoever keeps the case gives the respondent more time to reply, once. */
@Injectable()
export class ExtendReply {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The case's id. Refusals: see `refusalsToExtend`. */
  execute(caseId: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'complaints.extend-reply', key, input: { caseId } }, async (tx) => {
      const { theCase, as } = await caseHeldBy(tx, actor, caseId, ['registrar', 'case-manager']);
      refuseIfAny(refusalsToExtend(theCase, 'K5', as, tx.today));
      await grant(tx, { caseId, theCase, as }, 'K5', { kind: 'extended' }, actor);
      await tx.audit('complaints.extend-reply', caseId);
      return caseId;
    });
  }
}
