import { Injectable } from '@nestjs/common';
import { refusalsToTakeOff } from '@standing/complaints/rules';
import { type Day, newId, NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { holdRoster } from './hold-roster.js';
import { RosterRow } from './rota.entities.js';
import { rowsIn } from './rota-in-case.js';
import { rosterOfBody } from './rota.reads.js';

export type TakeOff = {
  readonly id: string;
  /** The first day on which they are no longer on it. */
  readonly endsOn: Day;
};

/** A registrar takes somebody off a roster, from a day ahead. What they were given stays theirs. */
@Injectable()
export class TakeOffRoster {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The entry's id. Refusals: see `refusalsToTakeOff`; `NotFound` for an entry that is none. */
  execute(input: TakeOff, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'complaints.take-off-roster', key, input }, async (tx) => {
      const { manager, bodyId, today: setOn, now: recordedAt } = tx;
      const { id: entryId, endsOn } = input;
      await holdRoster(tx);
      const entry = (await rowsIn(tx)(rosterOfBody, [])).find(({ id }) => id === entryId);
      if (!entry) throw new NotFound('roster entry');
      refuseIfAny(refusalsToTakeOff(entry, endsOn, setOn));

      const { personId, post, fromOn } = entry;
      const set = { entryId, revision: entry.revision + 1, setBy: actor.personId, setOn, recordedAt };
      await manager.insert(RosterRow, { id: newId(), bodyId, personId, post, fromOn, endsOn, ...set });
      await tx.audit('complaints.take-off-roster', entryId, { post, endsOn });
      return entryId;
    });
  }
}
