import { Injectable } from '@nestjs/common';
import { refuseIfAny } from '@standing/kernel';
import { UnitOfWork } from '@standing/platform/messaging';
import { refusalsToDeclineReport, type ReportDeclineReason } from '@standing/supervision/rules';
import { openReport, type ReportParty } from './open-report.js';
import { ReportRow } from './report.entity.js';

/** The supervisor writes no report, and says why by a code that the coach alone reads. */
@Injectable()
export class DeclineReport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The report's id. Refusals: see `refusalsToDeclineReport`. */
  execute(
    input: { readonly reportId: string; readonly reason: ReportDeclineReason },
    key: string,
    actor: ReportParty,
  ): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'supervision.decline-report', key, input }, async (tx) => {
      const { manager, bodyId, today: endedOn } = tx;
      const { report, record } = await openReport(tx, input.reportId, actor, 'supervisor');
      refuseIfAny(refusalsToDeclineReport(record));

      const end = { ended: 'declined', endedOn, declineReason: input.reason } as const;
      await manager.update(ReportRow, { bodyId, id: report.id }, end);
      await tx.audit('supervision.decline-report', report.id);
      return report.id;
    });
  }
}
