import { Injectable } from '@nestjs/common';
import type { LoweringWished } from '@standing/accreditation/rules';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { recordWish } from './record-wish.js';

/** A member wishes to hold a lower level from today or a later day. They are asked for no reason, whatever else is known. */
@Injectable()
export class WishLowerLevel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The wish's id. Refusals: see `recordWish`. */
  execute(wished: Pick<LoweringWished, 'level' | 'fromOn'>, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'accreditation.wish-lower-level', key, input: wished }, (tx) => {
      const { personId } = actor;
      return recordWish(tx, { personId, enteredBy: personId, receivedOn: tx.today, ...wished });
    });
  }
}
