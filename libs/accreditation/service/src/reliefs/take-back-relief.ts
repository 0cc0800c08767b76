import { Injectable } from '@nestjs/common';
import { refusalsOfAnsweredRelief } from '@standing/accreditation/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { ReliefRow } from './relief.entity.js';
import { lockedRelief } from './reliefs-of-person.js';

/** A member takes back what they asked for while nobody has answered it. It stays on record. */
@Injectable()
export class TakeBackRelief {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The relief's id. Another's is not found. Refusals: see `refusalsOfAnsweredRelief`. */
  execute(id: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'accreditation.take-back-relief', key, input: { id } }, async (tx) => {
      const { manager, bodyId } = tx;
      const { status } = await lockedRelief(tx, id, { personId: actor.personId });
      refuseIfAny(refusalsOfAnsweredRelief(status));

      await manager.update(ReliefRow, { bodyId, id }, { status: 'withdrawn' });
      await tx.audit('accreditation.take-back-relief', id);
      return id;
    });
  }
}
