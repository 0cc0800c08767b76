import { Injectable } from '@nestjs/common';
import { type Post, refusalsToPutOn } from '@standing/complaints/rules';
import { type Day, newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { type MemberMeant, WhoIsMeant } from '../cases/who-is-meant.js';
import { holdRoster } from './hold-roster.js';
import { RosterRow } from './rota.entities.js';
import { rowsIn } from './rota-in-case.js';
import { rosterOfBody } from './rota.reads.js';

export type PutOn = MemberMeant & {
  readonly post: Post;
  readonly fromOn: Day;
  /** The first day on which they are no longer on it; null while nobody says. */
  readonly endsOn: Day | null;
};

/** A registrar puts a member on the roster for a post, from a day ahead. */
@Injectable()
export class PutOnRoster {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly who: WhoIsMeant,
  ) {}

  /** The entry's id. Refusals: see `refusalsToPutOn` and `WhoIsMeant`. */
  execute(input: PutOn, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'complaints.put-on-roster', key, input }, async (tx) => {
      const { manager, bodyId, today: setOn, now: recordedAt } = tx;
      const { post, fromOn, endsOn } = input;
      const { personId } = await this.who.find(tx, input);
      await holdRoster(tx);
      const entry = { personId, post, fromOn, endsOn };
      refuseIfAny(refusalsToPutOn(entry, await rowsIn(tx)(rosterOfBody, []), setOn));

      const entryId = newId();
      const set = { entryId, revision: 1, setBy: actor.personId, setOn, recordedAt };
      await manager.insert(RosterRow, { id: newId(), bodyId, ...entry, ...set });
      await tx.audit('complaints.put-on-roster', entryId, { post, fromOn });
      return entryId;
    });
  }
}
