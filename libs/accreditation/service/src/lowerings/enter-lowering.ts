import { Injectable } from '@nestjs/common';
import { type LoweringWished, refusalsToEnterLowering } from '@standing/accreditation/rules';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { recordWish } from './record-wish.js';

/** A registrar enters that a member wrote, on paper, to hold a lower level. */
@Injectable()
export class EnterLowering {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The wish's id. Refusals: see `refusalsToEnterLowering` and `recordWish`. */
  execute(written: Omit<LoweringWished, 'enteredBy'>, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'accreditation.enter-lowering', key, input: written }, (tx) => {
      const wish = { ...written, enteredBy: actor.personId };
      return recordWish(tx, wish, refusalsToEnterLowering(wish, tx.today));
    });
  }
}
