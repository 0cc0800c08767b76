import { Injectable } from '@nestjs/common';
import { type MeasureGround, refusalsTo, refusalsToWrite } from '@standing/complaints/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { recordStep } from '../cases/record-step.js';

export type MeasureAsked = {
  readonly caseId: string;
  readonly ground: MeasureGround;
  /** Why there is a risk; no finding. */
  readonly reasons: string;
};

/**
 * Whoever keeps the case asks for an interim measure: proposed to the respondent, who is told that something waits, or in
 * an emergency ordered, of which nobody is told before a second officer confirms it.
 */
@Injectable()
export class AskForMeasure {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The case's id. Refusals: see `refusalsTo` and `refusalsToWrite`. */
  execute(
    event: 'propose-measure' | 'order-urgent-measure',
    asked: MeasureAsked,
    key: string,
    actor: Member,
  ): Promise<string> {
    const input = this.texts.digest(event, asked);
    return this.unitOfWork.run({ actor, name: `complaints.${event}`, key, input }, async (tx) => {
      const { caseId, ground, reasons } = asked;
      const { theCase, as } = await caseHeldBy(tx, actor, caseId, ['case-manager', 'registrar']);
      const attempt = { event, by: { as, personIds: [actor.personId] }, ground, reasoned: true };
      refuseIfAny([...refusalsTo(attempt, theCase, tx.today), ...refusalsToWrite('reasons', reasons)]);
      const { id } = await recordStep(tx, caseId, theCase, attempt);
      await this.texts.writeEntry(tx, caseId, id, { reasons: reasons.trim() });
      await tx.audit(`complaints.${event}`, caseId);
      return caseId;
    });
  }
}
