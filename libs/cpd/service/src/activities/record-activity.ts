import { Injectable } from '@nestjs/common';
import { refusalsToRecord } from '@standing/cpd/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { DocumentTickets } from '@standing/platform/documents';
import { UnitOfWork } from '@standing/platform/messaging';
import { attachDocument } from '../documents/attach-document.js';
import { settleMail } from '../mailed/discard-mail.js';
import { oneAtATime } from '../lock.js';
import { ActivityRevision, UNUSED } from './activity.entity.js';
import type { NewActivity } from './activity-request.js';
import { activitiesEndingOn, seriesOf } from './standing-activities.js';
import { tellActivity } from './tell-activity.js';

/** A coach records continuing professional development, with a file that shows it or without (DV-1). */
@Injectable()
export class RecordActivity {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tickets: DocumentTickets,
  ) {}

  /**
   * The activity's id; the mail that it was made of waits no more. Refusals: see `refusalsToRecord` and `refusalsOfTicket`;
   * `NotFound` where it repeats another's, and when no such mail waits.
   */
  execute(input: NewActivity, mailed: string | null, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'cpd.record-activity', key, input: { ...input, mailed } };
    return this.unitOfWork.run(command, async (tx) => {
      const { manager, bodyId, now: recordedAt } = tx;
      const { personId } = actor;
      await oneAtATime(tx, personId);
      const request = { ...input, categories: input.categories ?? [] };
      refuseIfAny(refusalsToRecord(request, await activitiesEndingOn(tx, personId, input.lastDay), tx.today));

      const { file, repeats, acceptDuplicate: _, namesMeant: __, ...said } = request;
      const seriesId = await seriesOf(tx, personId, repeats);
      const documentId = file === null ? null : await attachDocument(tx, this.tickets, personId, file);
      const own = { id: newId(), bodyId, personId, revision: 1, state: 'active', recordedAt } as const;
      const activity = manager.create(ActivityRevision, {
        ...said,
        ...own,
        ...UNUSED,
        seriesId,
        documentId,
        attendanceId: null,
      });
      await manager.insert(ActivityRevision, activity);
      if (mailed !== null) await settleMail(tx, personId, mailed);
      await tellActivity(tx, activity);
      await tx.audit('cpd.record-activity', activity.id, { minutes: input.minutes });
      return activity.id;
    });
  }
}
