import { Injectable } from '@nestjs/common';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { refusalsToAskForChange } from '@standing/supervision/rules';
import { tellAsked } from './ask-for-report-again.js';
import { authorOf, openReport } from './open-report.js';
import { ReportChangeRow } from './report-version.entity.js';

export type ChangeAsked = {
  readonly reportId: string;
  /** Of the version that was read. */
  readonly sha256: string;
  readonly words: string;
};

/** The coach asks for a change, in a few words that only the two read. The supervisor is sent a link to write anew. */
@Injectable()
export class AskForChange {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The report's id. Refusals: see `refusalsToAskForChange`. The words are kept out of the audit. */
  execute(input: ChangeAsked, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'supervision.ask-for-change', key, input }, async (tx) => {
      const { manager, bodyId, today: askedOn, now: recordedAt } = tx;
      const { reportId, sha256 } = input;
      const { report, record, version, ...between } = await openReport(tx, reportId, actor, 'coach');
      refuseIfAny(refusalsToAskForChange(record, input, await authorOf(tx, between), askedOn));

      const words = input.words.trim();
      const change = { id: newId(), bodyId, versionId: version?.id ?? '', sha256, words, askedOn, recordedAt };
      await manager.insert(ReportChangeRow, change);
      await tellAsked(tx, report);
      await tx.audit('supervision.ask-for-change', reportId, { version: version?.number ?? 0 });
      return reportId;
    });
  }
}
