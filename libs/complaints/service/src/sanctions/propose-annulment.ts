import { Injectable } from '@nestjs/common';
import { refusalsTo, refusalsToWrite } from '@standing/complaints/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { recordStep } from '../cases/record-step.js';

export type AnnulmentAsked = {
  readonly caseId: string;
  /** Which judgment, and whether it annuls on form or on the merits. */
  readonly reasons: string;
};

/** A registrar has read a court's judgment that annuls the sanction of the case; another one records that it never was. */
@Injectable()
export class ProposeAnnulment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The case's id. Refusals: see `refusalsTo` and `refusalsToWrite`. */
  execute(asked: AnnulmentAsked, key: string, actor: Member): Promise<string> {
    const input = this.texts.digest('annulment', asked);
    return this.unitOfWork.run({ actor, name: 'complaints.propose-annulment', key, input }, async (tx) => {
      const { caseId, reasons } = asked;
      const { theCase, as } = await caseHeldBy(tx, actor, caseId, ['registrar']);
      const by = { as, personIds: [actor.personId] };
      const attempt = { event: 'propose-annulment', by, reasoned: true } as const;
      refuseIfAny([...refusalsTo(attempt, theCase, tx.today), ...refusalsToWrite('reasons', reasons)]);
      const { id } = await recordStep(tx, caseId, theCase, attempt);
      await this.texts.writeEntry(tx, caseId, id, { reasons: reasons.trim() });
      await tx.audit('complaints.propose-annulment', caseId);
      return caseId;
    });
  }
}
