import { Injectable } from '@nestjs/common';
import { type ConditionView, refusalsTo, refusalsToReport, viewedBeside } from '@standing/complaints/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { recordStep } from '../cases/record-step.js';
import { metersInCase } from '../meters/meters-in-case.js';

export type MonitorReported = {
  readonly caseId: string;
  readonly views: readonly ConditionView[];
  readonly words: string;
};

/** The monitor of a sanction reports how they see each of its conditions, beside its meter, and says why. */
@Injectable()
export class ReportOnConditions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The case's id. Refusals: see `refusalsTo` and `refusalsToReport`. `NotFound` for anybody but the monitor. */
  execute(reported: MonitorReported, key: string, actor: Member): Promise<string> {
    const name = 'complaints.report-on-conditions';
    return this.unitOfWork.run({ actor, name, key, input: this.texts.digest(name, reported) }, async (tx) => {
      const { caseId, views, words } = reported;
      const { theCase, as } = await caseHeldBy(tx, actor, caseId, ['sanction-monitor']);
      const viewed = viewedBeside(
        views.map(({ code, view }) => ({ code, view })),
        await metersInCase(tx, caseId, theCase, tx.today),
      );
      const attempt = { event: 'report-on-conditions', by: { as, personIds: [actor.personId] }, viewed } as const;
      refuseIfAny([...refusalsTo(attempt, theCase, tx.today), ...refusalsToReport(words)]);
      const { id } = await recordStep(tx, caseId, theCase, attempt);
      await this.texts.writeEntry(tx, caseId, id, { report: words.trim() });
      await tx.audit(name, caseId);
      return caseId;
    });
  }
}
