import { Injectable } from '@nestjs/common';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { RegisterToldRow } from './subcontractor.entities.js';

/** A coach lets the office know that they keep a register of subcontractors, or no longer. Nothing of what is in it is shown. */
@Injectable()
export class TellOfRegister {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** An id of what was said. */
  execute(input: { readonly isTold: boolean }, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'insurance.tell-of-register', key, input }, async (tx) => {
      const { manager, bodyId, now: recordedAt } = tx;
      const id = newId();
      await manager.insert(RegisterToldRow, { id, bodyId, personId: actor.personId, isTold: input.isTold, recordedAt });
      return id;
    });
  }
}
