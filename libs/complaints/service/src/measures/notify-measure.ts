import { Injectable } from '@nestjs/common';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { recordStep } from '../cases/record-step.js';

/**
 * An interim measure takes effect, today, in the moment in which the respondent is told: what the interim panel imposed,
 * or what one officer ordered in an emergency and a second one confirms.
 */
@Injectable()
export class NotifyMeasure {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The case's id. Refusals: see `refusalsTo`. */
  execute(
    event: 'notify-measure' | 'confirm-urgent-measure',
    caseId: string,
    key: string,
    actor: Member,
  ): Promise<string> {
    const name = `complaints.${event}`;
    return this.unitOfWork.run({ actor, name, key, input: { caseId } }, async (tx) => {
      const { theCase, as } = await caseHeldBy(tx, actor, caseId, ['case-manager', 'registrar']);
      await recordStep(tx, caseId, theCase, { event, by: { as, personIds: [actor.personId] } });
      await tx.audit(name, caseId);
      return caseId;
    });
  }
}
