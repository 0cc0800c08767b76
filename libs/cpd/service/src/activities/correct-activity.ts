import { Injectable } from '@nestjs/common';
import { keepsAttested, refusalsToCorrect } from '@standing/cpd/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { DocumentTickets } from '@standing/platform/documents';
import { UnitOfWork } from '@standing/platform/messaging';
import { attachDocument } from '../documents/attach-document.js';
import { oneAtATime } from '../lock.js';
import { ActivityRevision } from './activity.entity.js';
import type { NewActivity } from './activity-request.js';
import { activitiesEndingOn, ownActivity, seriesOf, stateOf } from './standing-activities.js';
import { tellActivity } from './tell-activity.js';

export type Correction = NewActivity & {
  readonly id: string;
  /** The version that the coach read. */
  readonly version: number;
};

/**
 * A coach sets an activity right or gives a file for it, as a new revision; without a new file the one before stays. What a
 * provider vouches for it vouches for no longer once any of that is changed: the activity is then declared, or shown by its file.
 */
@Injectable()
export class CorrectActivity {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tickets: DocumentTickets,
  ) {}

  /** The activity's id. Refusals: see `refusalsToCorrect` and `refusalsOfTicket`; `NotFound` for another's, or where it repeats another's; `Stale`. */
  execute(input: Correction, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'cpd.correct-activity', key, input }, async (tx) => {
      const { manager, now: recordedAt } = tx;
      const { personId } = actor;
      await oneAtATime(tx, personId);
      const before = await ownActivity(tx, personId, input);
      const others = (await activitiesEndingOn(tx, personId, input.lastDay)).filter(({ id }) => id !== before.id);
      const request = { ...input, categories: input.categories ?? before.categories };
      refuseIfAny(refusalsToCorrect(stateOf(before), before, request, others, tx.today));

      const { file, repeats, acceptDuplicate: _, namesMeant: __, version, ...said } = request;
      const seriesId = (await seriesOf(tx, personId, repeats)) ?? before.seriesId;
      const documentId = file === null ? before.documentId : await attachDocument(tx, this.tickets, personId, file);
      const fileErasedOn = file === null ? before.fileErasedOn : null;
      const attendanceId = keepsAttested(before, said) ? before.attendanceId : null;
      const changes = { ...said, attendanceId, seriesId, documentId, fileErasedOn, lookedThrough: true };
      const activity = manager.create(ActivityRevision, { ...before, ...changes, revision: version + 1, recordedAt });
      await manager.insert(ActivityRevision, activity);
      await tellActivity(tx, activity);
      await tx.audit('cpd.correct-activity', activity.id, { minutes: input.minutes, revision: activity.revision });
      return activity.id;
    });
  }
}
