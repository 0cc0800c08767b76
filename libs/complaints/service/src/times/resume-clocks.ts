import { Injectable } from '@nestjs/common';
import { refusalsToResume } from '@standing/complaints/rules';
import { newId, NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { awaitTime } from '../cases/let-time-pass.js';
import { PauseRow } from './pause.entity.js';
import { BY_RANK } from './reach.js';

export type ResumeAsked = { readonly caseId: string; readonly pauseId: string };

/** Ends a pause before its review: from today the clocks that it stopped count again. */
@Injectable()
export class ResumeClocks {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The case's id. `NotFound` for a pause of another case. Refusals: see `refusalsToResume`. */
  execute(asked: ResumeAsked, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'complaints.resume-clocks', key, input: asked }, async (tx) => {
      const { manager, bodyId, today, now: recordedAt } = tx;
      const { caseId, pauseId } = asked;
      const { theCase, as } = await caseHeldBy(tx, actor, caseId, BY_RANK);
      const pause = theCase.pauses.find(({ id }) => id === pauseId);
      if (!pause) throw new NotFound('pause');
      refuseIfAny(refusalsToResume(pause, as, today));

      const by = { actsAs: as, personId: actor.personId, recordedAt };
      await manager.insert(PauseRow, { id: newId(), bodyId, caseId, ends: pauseId, onDay: today, ...by });
      const pauses = theCase.pauses.map((each) => (each.id === pauseId ? { ...each, until: today } : each));
      await awaitTime(tx, caseId, { ...theCase, pauses });
      await tx.audit('complaints.resume-clocks', caseId, { reason: pause.reason });
      return caseId;
    });
  }
}
