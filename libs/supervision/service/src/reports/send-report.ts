import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId, refuseIfAny } from '@standing/kernel';
import { UnitOfWork } from '@standing/platform/messaging';
import { reportSent } from '@standing/supervision/facts';
import { canonicalReport, refusalsToSendReport, type ReportSent } from '@standing/supervision/rules';
import { authorOf, openReport, type ReportParty } from './open-report.js';
import { ReportVersionRow } from './report-version.entity.js';
import { signReport } from './sign-report.js';

export type ReportToSend = ReportSent & { readonly reportId: string };

/** The supervisor sends a text, and signs it by sending it. What the coach signed before is no longer the last version. */
@Injectable()
export class SendReport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The report's id. Refusals: see `refusalsToSendReport`. */
  execute(input: ReportToSend, key: string, actor: ReportParty): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'supervision.send-report', key, input }, async (tx) => {
      const { manager, bodyId, today: sentOn, now: recordedAt } = tx;
      const { reportId, ...sent } = input;
      const { record, report, ...between } = await openReport(tx, reportId, actor, 'supervisor');
      refuseIfAny(refusalsToSendReport(record, sent, await authorOf(tx, between), sentOn));

      const text = canonicalReport(report.level, sent);
      const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
      const version = { id: newId(), bodyId, reportId, number: sent.seen + 1, text, sha256, sentOn, recordedAt };
      await manager.insert(ReportVersionRow, version);
      const name = actor.kind === 'member' ? actor.name : between.supervisor.name;
      await signReport(tx, version, { side: 'supervisor', party: actor, name });
      await tx.tell(reportSent, { reportId, personId: report.superviseeId });
      await tx.audit('supervision.send-report', reportId, { version: version.number });
      return reportId;
    });
  }
}
