import { Injectable } from '@nestjs/common';
import { refusalsToDefer, refusalsToWrite } from '@standing/complaints/rules';
import { type Day, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { grant } from './grant.js';

export type DeferralAsked = {
  readonly caseId: string;
  /** The day on which it is looked at again. */
  readonly reviewOn: Day;
  /** Sealed. */
  readonly reasons: string;
};

/** Whoever keeps the case lets informing the respondent wait, for reasons that are written and looked at again (K17). */
@Injectable()
export class DeferInforming {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The case's id. Refusals: see `refusalsToDefer` and `refusalsToWrite`. */
  execute(asked: DeferralAsked, key: string, actor: Member): Promise<string> {
    const input = this.texts.digest('defer-informing', asked);
    return this.unitOfWork.run({ actor, name: 'complaints.defer-informing', key, input }, async (tx) => {
      const { caseId, reviewOn } = asked;
      const reasons = asked.reasons.trim();
      const { theCase, as } = await caseHeldBy(tx, actor, caseId, ['registrar', 'case-manager']);
      refuseIfAny([
        ...refusalsToDefer(theCase, { reviewOn, reasoned: reasons !== '' }, as, tx.today),
        ...(reasons === '' ? [] : refusalsToWrite('reasons', reasons)),
      ]);
      const id = await grant(tx, { caseId, theCase, as }, 'K17', { kind: 'deferred', reviewOn }, actor);
      await this.texts.writeEntry(tx, caseId, id, { reasons });
      await tx.audit('complaints.defer-informing', caseId, { reviewOn });
      return caseId;
    });
  }
}
