import { Injectable } from '@nestjs/common';
import { type PauseReason, refusalsToPause, refusalsToWrite } from '@standing/complaints/rules';
import { type Day, newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { awaitTime } from '../cases/let-time-pass.js';
import { PauseRow } from './pause.entity.js';
import { BY_RANK } from './reach.js';

export type PauseAsked = {
  readonly caseId: string;
  readonly reason: PauseReason;
  /** The day on which time runs again by itself. */
  readonly reviewOn: Day;
  /** Sealed; empty when nothing is written, which those who decide may not. */
  readonly reasons: string;
};

/** Lets the time of a case stand still from today for one reason: that of every clock which the reason stops, and no other. */
@Injectable()
export class PauseClocks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The case's id. Refusals: see `refusalsToPause` and `refusalsToWrite`. */
  execute(asked: PauseAsked, key: string, actor: Member): Promise<string> {
    const input = this.texts.digest('pause', asked);
    return this.unitOfWork.run({ actor, name: 'complaints.pause-clocks', key, input }, async (tx) => {
      const { manager, bodyId, today, now: recordedAt } = tx;
      const { caseId, reason, reviewOn } = asked;
      const reasons = asked.reasons.trim();
      const { theCase, as } = await caseHeldBy(tx, actor, caseId, BY_RANK);
      refuseIfAny([
        ...refusalsToPause(theCase, { reason, reviewOn, reasoned: reasons !== '' }, as, today),
        ...(reasons === '' ? [] : refusalsToWrite('reasons', reasons)),
      ]);

      const id = newId();
      const by = { actsAs: as, personId: actor.personId, recordedAt };
      await manager.insert(PauseRow, { id, bodyId, caseId, reason, onDay: today, reviewOn, ...by });
      if (reasons !== '') await this.texts.writeEntry(tx, caseId, id, { reasons });
      const pause = { id, as, reason, from: today, until: null, reviewOn };
      await awaitTime(tx, caseId, { ...theCase, pauses: [...theCase.pauses, pause] });
      await tx.audit('complaints.pause-clocks', caseId, { reason, reviewOn });
      return caseId;
    });
  }
}
