import { Injectable } from '@nestjs/common';
import { refusalsToAnswerRelief, type ReliefRefusal } from '@standing/accreditation/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { recordRelief } from './relief-evidence.js';
import { ReliefRow } from './relief.entity.js';
import { lockedRelief } from './reliefs-of-person.js';

/** Which relief, and why not; null grants it. */
export type ReliefAnswer = { readonly reliefId: string; readonly refusal: ReliefRefusal | null };

/** An officer or a registrar grants what a member asked for, or answers with no and a reason from a list. */
@Injectable()
export class AnswerRelief {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The relief's id. Refusals: see `refusalsToAnswerRelief`. */
  execute(answer: ReliefAnswer, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'accreditation.answer-relief', key, input: answer }, async (tx) => {
      const { manager, bodyId, today: answeredOn } = tx;
      const { reliefId: id, refusal } = answer;
      const relief = await lockedRelief(tx, id);
      refuseIfAny(refusalsToAnswerRelief(relief, actor.personId));

      const status = refusal === null ? 'granted' : 'refused';
      const answered = {
        status,
        refusal,
        answeredOn,
        answeredBy: actor.personId,
        revision: refusal === null ? 1 : 0,
      } as const;
      await manager.update(ReliefRow, { bodyId, id }, answered);
      if (refusal === null) await recordRelief(tx, { ...relief, ...answered });
      await tx.audit('accreditation.answer-relief', id, { answer: refusal ?? status });
      return id;
    });
  }
}
