import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { refusalsToTakeReport } from '@standing/accreditation/rules';
import { refuseIfAny } from '@standing/kernel';
import { type Member, type ReportHandedOver, ReportTickets } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { DraftReportRow } from '../answers/application-report.entity.js';
import { lockedApplicationDraft } from './locked-application-draft.js';
import { emptyStep } from './taken-over.js';

export type ReportToTake = {
  /** What both signed, and the note by which the platform vouches for it. */
  readonly text: string;
  readonly ticket: string;
  /** The revision at which the step was seen; 0 where no report was in it. */
  readonly revision: number;
};

/** A member takes a report into their draft that their supervisor and they signed, in place of the one that was in it. */
@Injectable()
export class TakeReport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tickets: ReportTickets,
  ) {}

  /** The draft's id. `Stale` where another window changed the step. Refusals: see `refusalsToTakeReport`. Tried again with another note, it is the same act. */
  execute(input: ReportToTake, key: string, actor: Member): Promise<string> {
    const said = { text: input.text, revision: input.revision };
    return this.unitOfWork.run({ actor, name: 'accreditation.take-report', key, input: said }, async (tx) => {
      const { manager, bodyId } = tx;
      const { text, ticket, revision: seen } = input;
      const draft = await lockedApplicationDraft(tx, actor.personId);
      const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
      const vouched = await this.tickets.read(ticket, { bodyId, personId: actor.personId });
      refuseIfAny(refusalsToTakeReport(vouched, { sha256, level: draft.level }));

      const revision = await emptyStep(tx, draft, DraftReportRow, seen);
      if (vouched)
        await manager.insert(DraftReportRow, { bodyId, draftId: draft.id, text, revision, ...kept(vouched) });
      await tx.audit('accreditation.take-report', draft.id);
      return draft.id;
    });
  }
}

/** Whose report it is and by whom is not kept: the draft's owner is known, and nobody is told who supervises them. */
function kept({ reportId, sha256, supervisorSignedOn, coachSignedOn, addressChecked }: ReportHandedOver) {
  return { reportId, sha256, supervisorSignedOn, applicantSignedOn: coachSignedOn, addressChecked };
}
