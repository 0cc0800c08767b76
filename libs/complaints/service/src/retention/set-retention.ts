import { Injectable } from '@nestjs/common';
import { type EndedHow, refusalsToSetRetention } from '@standing/complaints/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { RetentionTermRow } from './retention.entity.js';

export type TermSet = { readonly endedHow: EndedHow; readonly months: number };

/** A scheme administrator sets for how long cases that ended so are kept; it holds for those that ended before, too. */
@Injectable()
export class SetRetention {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The id of what was set. Refusals: see `refusalsToSetRetention`. */
  execute(input: TermSet, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'complaints.set-retention', key, input }, async (tx) => {
      const { manager, bodyId, today: setOn, now: recordedAt } = tx;
      const { endedHow, months } = input;
      refuseIfAny(refusalsToSetRetention(endedHow, months));

      const id = newId();
      await manager.insert(RetentionTermRow, { id, bodyId, ...input, setBy: actor.personId, setOn, recordedAt });
      await tx.audit('complaints.set-retention', id, { endedHow, months });
      return id;
    });
  }
}
