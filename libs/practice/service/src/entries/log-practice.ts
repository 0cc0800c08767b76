import { Injectable } from '@nestjs/common';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { practiceLogged } from '@standing/practice/facts';
import { type EntryRequest, LoggedDay, refusalsToLog } from '@standing/practice/rules';
import { ownEngagement } from '../engagements/own-engagement.js';
import { oneAtATime } from '../lock.js';
import { Entry } from './entry.entity.js';
import { standingEntriesOf } from './standing-entries.js';

export type NewEntry = EntryRequest & { readonly paid: boolean };

/** A coach logs practice held in one of their engagements. It counts once the code is signed; logging waits for nothing. */
@Injectable()
export class LogPractice {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The entry's id. Refusals: see `refusalsToLog`; `NotFound` for another's engagement. */
  execute(input: NewEntry, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'practice.log-practice', key, input }, async (tx) => {
      const { personId } = actor;
      await oneAtATime(tx, personId);
      const engagement = await ownEngagement(tx, personId, input.engagementId);
      const sameDay = await standingEntriesOf(tx, personId, [input.heldOn]);
      refuseIfAny(refusalsToLog(input, engagement, new LoggedDay(sameDay), tx.today));

      const { id: engagementId, kind } = engagement;
      const { heldOn, minutes, paid } = input;
      const entryId = newId();
      const { bodyId, now: recordedAt } = tx;
      await tx.manager.insert(Entry, {
        id: entryId,
        bodyId,
        personId,
        engagementId,
        heldOn,
        minutes,
        paid,
        recordedAt,
      });
      await tx.tell(practiceLogged, { entryId, personId, engagementId, kind, heldOn, minutes, paid, revision: 1 });
      await tx.audit('practice.log-practice', entryId, { minutes });
      return entryId;
    });
  }
}
