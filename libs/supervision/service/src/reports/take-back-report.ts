import { Injectable } from '@nestjs/common';
import { refuseIfAny } from '@standing/kernel';
import { UnitOfWork } from '@standing/platform/messaging';
import { refusalsToTakeBackReport } from '@standing/supervision/rules';
import { openReport, type ReportParty } from './open-report.js';
import { ReportRow } from './report.entity.js';

/** The supervisor takes back what they sent, while the coach has not handed it over. What was sent stays to be read by the two. */
@Injectable()
export class TakeBackReport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The report's id. Refusals: see `refusalsToTakeBackReport`. */
  execute(reportId: string, key: string, actor: ReportParty): Promise<string> {
    const command = { actor, name: 'supervision.take-back-report', key, input: { reportId } };
    return this.unitOfWork.run(command, async (tx) => {
      const { manager, bodyId, today: endedOn } = tx;
      const { report, record } = await openReport(tx, reportId, actor, 'supervisor');
      refuseIfAny(refusalsToTakeBackReport(record));

      await manager.update(ReportRow, { bodyId, id: report.id }, { ended: 'taken-back', endedOn });
      await tx.audit('supervision.take-back-report', report.id);
      return report.id;
    });
  }
}
