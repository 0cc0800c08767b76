import { Injectable } from '@nestjs/common';
import { type Entered, refusalsToEnterResignation } from '@standing/accreditation/rules';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { recordResignation } from './record-resignation.js';

/** A registrar enters that a member wrote, on paper, to give their accreditation up. */
@Injectable()
export class EnterResignation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The resignation's id. Refusals: see `refusalsToEnterResignation` and `recordResignation`. */
  execute(written: Omit<Entered, 'enteredBy'>, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'accreditation.enter-resignation', key, input: written };
    return this.unitOfWork.run(command, (tx) => {
      const entered = { ...written, enteredBy: actor.personId };
      return recordResignation(tx, entered, refusalsToEnterResignation(entered, tx.today));
    });
  }
}
