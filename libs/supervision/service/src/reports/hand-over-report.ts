import { Injectable } from '@nestjs/common';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { refusalsToHandOver } from '@standing/supervision/rules';
import { openReport } from './open-report.js';
import { ReportRow } from './report.entity.js';

/** The coach hands a report over that both signed: from then on nothing in it changes. Done again, it is as it was. */
@Injectable()
export class HandOverReport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The report's id. Refusals: see `refusalsToHandOver`. */
  execute(reportId: string, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'supervision.hand-over-report', key, input: { reportId } };
    return this.unitOfWork.run(command, async (tx) => {
      const { manager, bodyId, today: handedOverOn } = tx;
      const { report, record } = await openReport(tx, reportId, actor, 'coach');
      refuseIfAny(refusalsToHandOver(record));

      if (report.handedOverOn === null) {
        await manager.update(ReportRow, { bodyId, id: reportId }, { handedOverOn });
        await tx.audit('supervision.hand-over-report', reportId);
      }
      return reportId;
    });
  }
}
