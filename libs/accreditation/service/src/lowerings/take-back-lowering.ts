import { Injectable } from '@nestjs/common';
import { refusalsOfClosedLowering } from '@standing/accreditation/rules';
import { refuseIfAny } from '@standing/kernel';
import { allowed, type Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { accreditationPolicy } from '../accreditation.policy.js';
import { recordAnswer, wishToAnswer } from './wish-to-answer.js';

/** A member takes their wish for a lower level back before it is answered; a registrar does so for one who wrote. */
@Injectable()
export class TakeBackLowering {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The wish's id. Another's is not found, but by a registrar. Refusals: see `refusalsOfClosedLowering`. */
  execute(id: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'accreditation.take-back-lowering', key, input: { id } }, async (tx) => {
      const own = allowed(accreditationPolicy, actor, 'enter', 'Lowering') ? {} : { personId: actor.personId };
      refuseIfAny(refusalsOfClosedLowering(await wishToAnswer(tx, id, own)));

      const said = { outcome: 'taken-back', answeredBy: actor.personId, reasons: null, awardId: null } as const;
      await recordAnswer(tx, id, said);
      await tx.audit('accreditation.take-back-lowering', id);
      return id;
    });
  }
}
