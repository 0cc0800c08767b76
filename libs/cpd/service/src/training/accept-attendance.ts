import { Inject, Injectable } from '@nestjs/common';
import { partsAttended, refusalsToRecord } from '@standing/cpd/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Graph, GRAPH } from '@standing/platform/graphql';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { ActivityRevision, UNUSED } from '../activities/activity.entity.js';
import { activitiesEndingOn } from '../activities/standing-activities.js';
import { tellActivity } from '../activities/tell-activity.js';
import { oneAtATime } from '../lock.js';
import { answerAttendance, waitingAttendance } from './own-attendance.js';
import { standingProvider } from './standing-training.js';
import { type AttendanceEntity, EventRevision } from './training.entities.js';

export type Acceptance = {
  readonly id: string;
  readonly reflection: string;
  /** The coach says on purpose that nobody else can be recognised by what looks like a name. */
  readonly namesMeant: boolean;
  /** The coach says on purpose that this is another activity, not the same one recorded twice. */
  readonly acceptDuplicate: boolean;
};

/** A coach accepts what was reported of them: it becomes an activity that its provider vouches for (R-44, DV-1). */
@Injectable()
export class AcceptAttendance {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(GRAPH) private readonly graph: Graph,
  ) {}

  /** The activity's id. Refusals: see `refusalsToRecord`; `NotFound` for another's, and for one that waits no more. */
  execute(input: Acceptance, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'cpd.accept-attendance', key, input }, async (tx) => {
      const { manager, bodyId, now: recordedAt } = tx;
      const { personId } = actor;
      await oneAtATime(tx, personId);
      const attendance = await waitingAttendance(tx, personId, input.id);
      const said = { ...(await this.attested(tx, attendance)), reflection: input.reflection.trim() };
      const others = await activitiesEndingOn(tx, personId, said.lastDay);
      const { acceptDuplicate, namesMeant } = input;
      refuseIfAny(refusalsToRecord({ ...said, acceptDuplicate, namesMeant }, others, tx.today));

      const own = { id: newId(), bodyId, personId, revision: 1, state: 'active', recordedAt } as const;
      const shown = { seriesId: null, documentId: null, attendanceId: attendance.id };
      const activity = manager.create(ActivityRevision, { ...said, ...own, ...UNUSED, ...shown });
      await manager.insert(ActivityRevision, activity);
      await answerAttendance(tx, attendance.id, activity.id);
      await tellActivity(tx, activity);
      await tx.audit('cpd.accept-attendance', activity.id, { minutes: said.minutes });
      return activity.id;
    });
  }

  /** What the provider vouches for, as the event was when it was reported. */
  private async attested(tx: Transaction, { eventId: id, eventRevision, minutes }: AttendanceEntity) {
    const where = { bodyId: tx.bodyId, id, revision: eventRevision };
    const { title, kind, firstDay, lastDay, ...event } = await tx.manager.findOneByOrFail(EventRevision, where);
    const provider =
      event.providerId === null ? await this.nameOfBody(tx) : (await standingProvider(tx, event.providerId)).name;
    const categories = partsAttended(event.categories, event.minutes, minutes);
    return { title, kind, firstDay, lastDay, minutes, provider, categories };
  }

  private async nameOfBody({ bodyId }: Transaction): Promise<string> {
    const { body } = await this.graph.ask<{ body: { name: string } }>(
      { kind: 'service', service: 'cpd', bodyId, locale: 'fr' },
      `query BodyThatTrains { body { name } }`,
      {},
    );
    return body.name;
  }
}
