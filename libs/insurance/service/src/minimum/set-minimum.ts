import { Injectable } from '@nestjs/common';
import { type Minimum, refusalsToSetMinimum } from '@standing/insurance/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { CoverMinimumRow } from './minimum.entities.js';

/** A scheme administrator says what the body asks for of covers that begin from a day on. */
@Injectable()
export class SetMinimum {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The id of what is asked for; what was asked before stays for covers that began before. Refusals: see `refusalsToSetMinimum`. */
  execute(input: Minimum, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'insurance.set-minimum', key, input }, async (tx) => {
      const { manager, bodyId, today: setOn, now: recordedAt } = tx;
      refuseIfAny(refusalsToSetMinimum(input, setOn));

      const id = newId();
      const { perClaim, perYear, perYearWithin, currency, from } = input;
      const set = { setBy: actor.personId, setOn, recordedAt };
      await manager.insert(CoverMinimumRow, {
        ...{ id, bodyId, perClaim, perYear, perYearWithin, currency, from },
        ...set,
      });
      await tx.audit('insurance.set-minimum', id, { from });
      return id;
    });
  }
}
