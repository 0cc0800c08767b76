import { Injectable } from '@nestjs/common';
import { auditStateOf, reminderDue, roundNow } from '@standing/cpd/rules';
import { newId } from '@standing/kernel';
import { UnitOfWork } from '@standing/platform/messaging';
import { fileForReminder } from './load-file.js';
import { notify } from './notify.js';
import { AuditNoticeRow } from './review.entities.js';

/** Reminds a member, once for each reminder of a round, that their answer is still to come. */
@Injectable()
export class RemindAudited {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The audit's id. One of which nothing is due, or was told already, stays as it is. */
  execute(bodyId: string, fileId: string): Promise<string> {
    const actor = { kind: 'service', service: 'cpd', bodyId, locale: 'fr' } as const;
    const command = { actor, name: 'cpd.remind-audited', key: newId(), input: { fileId } };
    return this.unitOfWork.run(command, async (tx) => {
      const { file, steps, round } = await fileForReminder(tx, fileId);
      const { askedOn, dueOn } = roundNow(steps);
      const daysBefore = auditStateOf(steps, tx.today) === 'waiting' ? reminderDue(askedOn, dueOn, tx.today) : null;
      if (daysBefore === null) return fileId;
      const told = { bodyId, fileId, round, kind: 'reminder', daysBefore } as const;
      if (await tx.manager.existsBy(AuditNoticeRow, told)) return fileId;

      await notify(tx, [{ fileId, personId: file.personId, kind: 'reminder', round, daysBefore }]);
      await tx.audit('cpd.remind-audited', fileId, { daysBefore });
      return fileId;
    });
  }
}
