import { Injectable } from '@nestjs/common';
import { lastDayOfEmergency, refusalsToAnswerEmergency } from '@standing/complaints/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { CaseTexts } from '../cases/case-texts.js';
import { EmergencyAnswerRow } from './emergency.entities.js';
import type { AnswerInEmergencyInput } from './emergency-inputs.graphql.js';
import { emergencyInHand } from './reach.js';

/** The second of two: another of the staff opens the case to the one who asked, from today and for the days asked for, or declines (R11). */
@Injectable()
export class AnswerInEmergency {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The request's id. Refusals: see `emergencyInHand` and `refusalsToAnswerEmergency`. */
  execute(answered: AnswerInEmergencyInput, key: string, actor: Member): Promise<string> {
    const name = 'complaints.answer-in-emergency';
    return this.unitOfWork.run({ actor, name, key, input: this.texts.digest(name, answered) }, async (tx) => {
      const { requestId, answer, reasons } = answered;
      const { manager, bodyId, today: answeredOn, now: recordedAt } = tx;
      const { personId } = actor;
      const { row, as, emergency } = await emergencyInHand(tx, actor, requestId);
      refuseIfAny(refusalsToAnswerEmergency({ personId, reasons }, emergency, answeredOn));

      const id = newId();
      const lastDay = answer === 'opened' ? lastDayOfEmergency(answeredOn, emergency.days) : null;
      const kept = { requestId, answer, answeredBy: personId, answeredAs: as, answeredOn, lastDay, recordedAt };
      await manager.insert(EmergencyAnswerRow, { id, bodyId, caseId: row.id, ...kept });
      await this.texts.writeEntry(tx, row.id, id, { reasons: reasons.trim() });
      await tx.audit(name, row.id, { request: requestId, answer, as });
      return requestId;
    });
  }
}
