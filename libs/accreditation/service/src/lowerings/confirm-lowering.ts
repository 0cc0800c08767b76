import { Injectable } from '@nestjs/common';
import { loweredOn, refusalsToConfirmLowering } from '@standing/accreditation/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { isRelated } from '../decisions/related.js';
import { heldToLower } from './held-to-lower.js';
import { lowerAward } from './lower-award.js';
import { wishToAnswer } from './wish-to-answer.js';

/**
 * A registrar confirms that a member goes on at a lower level, from the day wished or today where that is over. Nobody
 * assesses, and what the lower level asks for is advice.
 */
@Injectable()
export class ConfirmLowering {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The wish's id. Refusals: see `refusalsToConfirmLowering`. */
  execute(id: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'accreditation.confirm-lowering', key, input: { id } }, async (tx) => {
      const { personId: answererId } = actor;
      const { wish, outcome } = await wishToAnswer(tx, id);
      const related = await isRelated(tx, answererId, wish.personId);
      const found = await heldToLower(tx, wish.personId);
      const { held, looked } = found;
      refuseIfAny(refusalsToConfirmLowering({ wish, outcome, answererId, related }, wish, held, looked));

      await lowerAward(tx, found, { wish, effectiveOn: loweredOn(wish.fromOn, tx.today), confirmedBy: answererId });
      return id;
    });
  }
}
