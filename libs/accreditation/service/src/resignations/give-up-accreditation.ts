import { Injectable } from '@nestjs/common';
import type { Day } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { recordResignation } from './record-resignation.js';

/** A member gives their accreditation up from today or a later day. They are asked for no reason, whatever else is known. */
@Injectable()
export class GiveUpAccreditation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The resignation's id. Refusals: see `recordResignation`. */
  execute(effectiveOn: Day, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'accreditation.give-up-accreditation', key, input: { effectiveOn } };
    return this.unitOfWork.run(command, (tx) => {
      const { personId } = actor;
      return recordResignation(tx, { personId, effectiveOn, receivedOn: tx.today, enteredBy: personId });
    });
  }
}
