import { Injectable } from '@nestjs/common';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { reportAsked } from '@standing/supervision/facts';
import { refusalsToAskAgain } from '@standing/supervision/rules';
import { authorOf, openReport } from './open-report.js';
import { ReportRow } from './report.entity.js';

/** The coach asks once more, while something waits for the supervisor. */
@Injectable()
export class AskForReportAgain {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The report's id. Refusals: see `refusalsToAskAgain`. */
  execute(reportId: string, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'supervision.ask-for-report-again', key, input: { reportId } };
    return this.unitOfWork.run(command, async (tx) => {
      const { report, record, ...between } = await openReport(tx, reportId, actor, 'coach');
      refuseIfAny(refusalsToAskAgain(record, report.askedOn, await authorOf(tx, between), tx.today));

      await tellAsked(tx, report);
      await tx.audit('supervision.ask-for-report-again', reportId);
      return reportId;
    });
  }
}

/** Tells that the supervisor is to be written to, and keeps the day. The caller holds the report's lock. */
export async function tellAsked(tx: Transaction, { id, supervisorId }: ReportRow): Promise<void> {
  await tx.manager.update(ReportRow, { bodyId: tx.bodyId, id }, { askedOn: tx.today });
  await tx.tell(reportAsked, { reportId: id, supervisorId });
}
