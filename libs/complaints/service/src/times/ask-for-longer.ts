import { Injectable } from '@nestjs/common';
import { LENGTHENERS, refusalsToLengthen, runOf } from '@standing/complaints/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { LengtheningRequestRow } from './lengthening.entities.js';
import type { AskForLongerInput } from './lengthening-inputs.graphql.js';
import { lengtheningsIn } from './lengthenings-of-case.js';

/** The first of two: whoever keeps a case proposes that the inquiry, or informing the respondent, may take longer (R3). */
@Injectable()
export class AskForLonger {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The case's id. Refusals: see `refusalsToLengthen`. Nothing is due later for being proposed. */
  execute(asked: AskForLongerInput, key: string, actor: Member): Promise<string> {
    const name = 'complaints.ask-for-longer';
    return this.unitOfWork.run({ actor, name, key, input: this.texts.digest(name, asked) }, async (tx) => {
      const { caseId, clock, ground, reasons } = asked;
      const reviewOn = clock === 'K17' ? (asked.reviewOn ?? null) : null;
      const { manager, bodyId, today: askedOn, now: recordedAt } = tx;
      const { theCase, as } = await caseHeldBy(tx, actor, caseId, LENGTHENERS);
      const earlier = await lengtheningsIn(tx, caseId);
      refuseIfAny(refusalsToLengthen({ clock, ground, reviewOn, reasons }, earlier, theCase, as, askedOn));

      const id = newId();
      const seq = runOf(theCase, clock)?.seq ?? theCase.events.length;
      const by = { askedBy: actor.personId, askedAs: as, askedOn, recordedAt };
      await manager.insert(LengtheningRequestRow, { id, bodyId, caseId, clock, seq, ground, reviewOn, ...by });
      await this.texts.writeEntry(tx, caseId, id, { reasons: reasons.trim() });
      await tx.audit(name, caseId, { request: id, clock, ground });
      return caseId;
    });
  }
}
