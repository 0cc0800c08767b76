import { Injectable } from '@nestjs/common';
import { lastDayOf, refusalsToAnswer } from '@standing/complaints/rules';
import { newId, NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { CaseTexts } from '../cases/case-texts.js';
import { IdentityAnswerRow } from './custody.entities.js';
import type { AnswerIdentityRequestInput } from './custody-inputs.graphql.js';
import { requestInHand } from './request-in-hand.js';

/** The custodian opens a kept name to the one who asked, from today and for the days that were asked for, or declines (R3, R12). */
@Injectable()
export class AnswerIdentityRequest {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The request's id. Refusals: see `refusalsToAnswer`. `NotFound` for whoever is not the custodian of the case. */
  execute(answered: AnswerIdentityRequestInput, key: string, actor: Member): Promise<string> {
    const name = 'complaints.answer-identity-request';
    return this.unitOfWork.run({ actor, name, key, input: this.texts.digest(name, answered) }, async (tx) => {
      const { requestId, answer, reasons } = answered;
      const { manager, bodyId, today: answeredOn, now: recordedAt } = tx;
      const { personId } = actor;
      const { row, theCase, as, opening } = await requestInHand(tx, actor, requestId);
      if (as !== 'identity-custodian') throw new NotFound('identity-request');
      refuseIfAny(refusalsToAnswer({ personId, reasons }, opening, theCase, answeredOn));

      const id = newId();
      const lastDay = answer === 'opened' ? lastDayOf(answeredOn, opening.days) : null;
      const kept = { requestId, answer, answeredBy: personId, answeredOn, lastDay, recordedAt };
      await manager.insert(IdentityAnswerRow, { id, bodyId, caseId: row.id, ...kept });
      await this.texts.writeEntry(tx, row.id, id, { reasons: reasons.trim() });
      await tx.audit(name, row.id, { request: requestId, answer, function: opening.as });
      return requestId;
    });
  }
}
