import { Injectable } from '@nestjs/common';
import { dueOn, refusalsToAnswerLengthening } from '@standing/complaints/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { CaseTexts } from '../cases/case-texts.js';
import { loadCase } from '../cases/load-case.js';
import { writeToParties } from '../letters/write-to-parties.js';
import { grant } from './grant.js';
import { LengtheningAnswerRow } from './lengthening.entities.js';
import type { AnswerForLongerInput } from './lengthening-inputs.graphql.js';
import { lengtheningInHand } from './lengthening-in-hand.js';

/** The second of two: another registrar of the case has a time be longer, from now on, or declines (R3). */
@Injectable()
export class AnswerForLonger {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The case's id. Refusals: see `refusalsToAnswerLengthening`. `NotFound` for whoever is no registrar of the case. */
  execute(answered: AnswerForLongerInput, key: string, actor: Member): Promise<string> {
    const name = 'complaints.answer-for-longer';
    return this.unitOfWork.run({ actor, name, key, input: this.texts.digest(name, answered) }, async (tx) => {
      const { requestId, answer, reasons } = answered;
      const { manager, bodyId, today: answeredOn, now: recordedAt } = tx;
      const { personId: answeredBy } = actor;
      const { one, ...held } = await lengtheningInHand(tx, actor, requestId, ['registrar']);
      const { caseId, theCase } = held;
      refuseIfAny(refusalsToAnswerLengthening({ personId: answeredBy, answer, reasons }, one, theCase, answeredOn));

      const id = newId();
      const kept = { requestId, answer, answeredBy, answeredOn, recordedAt };
      await manager.insert(LengtheningAnswerRow, { id, bodyId, caseId, ...kept });
      await this.texts.writeEntry(tx, caseId, id, { reasons: reasons.trim() });
      if (answer === 'granted') {
        const { clock, reviewOn } = one;
        const granted = reviewOn === null ? ({ kind: 'extended' } as const) : ({ kind: 'deferred', reviewOn } as const);
        await grant(tx, held, clock, granted, actor);
        if (clock === 'K6') await tellOfInquiry(tx, caseId);
      }
      await tx.audit(name, caseId, { request: requestId, answer });
      return caseId;
    });
  }
}

/** Both parties are told until when the inquiry goes on. Of informing the respondent later nobody is: that is what it is for. */
async function tellOfInquiry(tx: Transaction, caseId: string): Promise<void> {
  const nextBy = dueOn(await loadCase(tx, caseId), 'K6', tx.today);
  await writeToParties(tx, caseId, 'inquiry-longer', {
    ...{ stage: 'looked-into', nextBy, isLate: false, standsStill: nextBy === null },
  });
}
