import { Injectable } from '@nestjs/common';
import { refusalsToPublishReport } from '@standing/complaints/rules';
import { newId, NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { ReportProposalRow, ReportRow } from './report.entity.js';
import { holdReports, lastReport, proposalOf } from './reports-in.js';

/** Another registrar publishes what one proposed. From then on it is a row that nobody can change. */
@Injectable()
export class PublishReport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The report's id. Refusals: see `refusalsToPublishReport`; `NotFound` for a proposal that is none. */
  execute(proposalId: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'complaints.publish-report', key, input: { proposalId } }, async (tx) => {
      const { manager, bodyId, today: publishedOn, now: recordedAt } = tx;
      await holdReports(tx);
      const proposal = await manager.findOneBy(ReportProposalRow, { bodyId, id: proposalId });
      if (!proposal) throw new NotFound('report');
      const { year, edition, correction, cells, proposedBy } = proposal;
      const isLast = (await proposalOf(tx, year))?.id === proposalId;
      const isReplaced = !isLast || ((await lastReport(tx, year))?.edition ?? 0) >= edition;
      refuseIfAny(refusalsToPublishReport({ proposedBy, isReplaced }, actor.personId));

      const id = newId();
      const published = { publishedBy: actor.personId, publishedOn, recordedAt };
      const row = { id, bodyId, proposalId, year, edition, correction, cells, proposedBy, ...published };
      await manager.insert(ReportRow, row);
      await tx.audit('complaints.publish-report', id, { year, edition });
      return id;
    });
  }
}
