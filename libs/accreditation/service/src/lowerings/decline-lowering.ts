import { Injectable } from '@nestjs/common';
import { loweringDeclined } from '@standing/accreditation/facts';
import { refusalsToDeclineLowering } from '@standing/accreditation/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { isRelated } from '../decisions/related.js';
import { recordAnswer, wishToAnswer } from './wish-to-answer.js';

/** Which wish is not followed, and why. */
export type LoweringRefused = { readonly loweringId: string; readonly reasons: string };

/** A registrar does not follow a member's wish for a lower level, with reasons that the member reads. It can be said again. */
@Injectable()
export class DeclineLowering {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The wish's id. Refusals: see `refusalsToDeclineLowering`. */
  execute(refused: LoweringRefused, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'accreditation.decline-lowering', key, input: refused }, async (tx) => {
      const { loweringId: id, reasons } = refused;
      const { personId: answererId } = actor;
      const { wish, outcome } = await wishToAnswer(tx, id);
      const related = await isRelated(tx, answererId, wish.personId);
      refuseIfAny(refusalsToDeclineLowering({ wish, outcome, answererId, related }, reasons));

      const said = { outcome: 'declined', answeredBy: answererId, reasons: reasons.trim(), awardId: null } as const;
      await recordAnswer(tx, id, said);
      await tx.tell(loweringDeclined, { loweringId: id, personId: wish.personId, declinedOn: tx.today });
      await tx.audit('accreditation.decline-lowering', id);
      return id;
    });
  }
}
