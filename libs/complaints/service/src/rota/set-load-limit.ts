import { Injectable } from '@nestjs/common';
import { type CaseFunction, refusalsToSetLimit } from '@standing/complaints/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { LoadLimitRow } from './rota.entities.js';

export type LimitSet = { readonly function: CaseFunction; readonly limit: number };

/** A scheme administrator sets in how many open cases at a time one person holds a function. Nobody loses one by it. */
@Injectable()
export class SetLoadLimit {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The id of what was set. Refusals: see `refusalsToSetLimit`. */
  execute(input: LimitSet, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'complaints.set-load-limit', key, input }, async (tx) => {
      const { manager, bodyId, today: setOn, now: recordedAt } = tx;
      const { function: name, limit: most } = input;
      refuseIfAny(refusalsToSetLimit(name, most));

      const id = newId();
      const set = { setBy: actor.personId, setOn, recordedAt };
      await manager.insert(LoadLimitRow, { id, bodyId, function: name, most, ...set });
      await tx.audit('complaints.set-load-limit', id, { function: name, most });
      return id;
    });
  }
}
