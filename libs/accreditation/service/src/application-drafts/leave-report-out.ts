import { Injectable } from '@nestjs/common';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { DraftReportRow } from '../answers/application-report.entity.js';
import { lockedApplicationDraft } from './locked-application-draft.js';
import { emptyStep } from './taken-over.js';

/** A member leaves the report out again. */
@Injectable()
export class LeaveReportOut {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The draft's id. `Stale` where another window changed the step. */
  execute(revision: number, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'accreditation.leave-report-out', key, input: { revision } };
    return this.unitOfWork.run(command, async (tx) => {
      const draft = await lockedApplicationDraft(tx, actor.personId);

      await emptyStep(tx, draft, DraftReportRow, revision);
      await tx.audit('accreditation.leave-report-out', draft.id);
      return draft.id;
    });
  }
}
