import { Injectable } from '@nestjs/common';
import { type Day, newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { type EngagementEnd, refusalsToEnd } from '@standing/practice/rules';
import { ownEngagement } from '../engagements/own-engagement.js';
import { oneAtATime } from '../lock.js';
import { EndRow } from './engagement-end.entity.js';
import { lastEnd } from './last-said.js';

/** `end` is null where the engagement goes on again. */
export type SayEndRequest = { readonly engagementId: string; readonly end: EngagementEnd | null };

/** A coach says when an engagement ended and who ended it (FR-1, FR-2), or that it goes on. Nobody is told. */
@Injectable()
export class SayEnd {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The engagement's id. Refusals: see `refusalsToEnd`; `NotFound` for another's engagement. */
  execute(input: SayEndRequest, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'practice.say-engagement-end', key, input }, async (tx) => {
      const { manager, bodyId, now: recordedAt } = tx;
      const { personId } = actor;
      const { engagementId, end } = input;
      await oneAtATime(tx, personId);
      const engagement = await ownEngagement(tx, personId, engagementId);
      const [last, lastHeldOn] = [await lastEnd(tx, engagementId), await lastHeld(tx, engagementId)];
      refuseIfAny(refusalsToEnd(end, { startedOn: engagement.startedOn, end: last, lastHeldOn }, tx.today));

      const id = newId();
      const said = end ?? { endedOn: null, endedBy: null, referred: null };
      await manager.insert(EndRow, { id, bodyId, personId, engagementId, ...said, recordedAt });
      engagement.endedOn = said.endedOn;
      await manager.save(engagement);
      await tx.audit('practice.say-engagement-end', id);
      return engagementId;
    });
  }
}

/** The last day of what is logged in an engagement and not withdrawn. */
async function lastHeld({ manager, bodyId }: Transaction, engagementId: string): Promise<Day | null> {
  const [row] = await manager.query<{ lastHeldOn: Day | null }[]>(
    `select max(e.held_on)::text as "lastHeldOn" from practice.entries e
     where e.body_id = $1 and e.engagement_id = $2
       and not exists (select from practice.withdrawals w where w.body_id = e.body_id and w.entry_id = e.id)`,
    [bodyId, engagementId],
  );
  return row?.lastHeldOn ?? null;
}
