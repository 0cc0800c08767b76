import { Injectable } from '@nestjs/common';
import { type ConditionCode, refusalsTo, refusalsToWrite, warnedOf } from '@standing/complaints/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { recordStep } from '../cases/record-step.js';
import { metersInCase } from '../meters/meters-in-case.js';

export type WarningGiven = {
  readonly caseId: string;
  readonly conditions: readonly ConditionCode[];
  /** What is not kept, and how it can be put right. */
  readonly reasons: string;
};

/** Whoever watches over a sanction warns the respondent in writing of what is not kept; without a monitor the case manager does. */
@Injectable()
export class WarnOfBreach {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The case's id. Another warning takes the place of one that stands. Refusals: see `refusalsTo`, `refusalsToWrite` and `warnedOf`. */
  execute(given: WarningGiven, key: string, actor: Member): Promise<string> {
    const name = 'complaints.warn-of-breach';
    return this.unitOfWork.run({ actor, name, key, input: this.texts.digest(name, given) }, async (tx) => {
      const { caseId, conditions, reasons } = given;
      const { theCase, as } = await caseHeldBy(tx, actor, caseId, ['sanction-monitor', 'case-manager']);
      const { warned, refusals } = warnedOf(conditions, await metersInCase(tx, caseId, theCase, tx.today));
      const by = { as, personIds: [actor.personId] };
      const attempt = { event: 'warn-of-breach', by, reasoned: true, warned } as const;
      const step = refusalsTo(attempt, theCase, tx.today);
      // What is said of each condition that is kept need not be said again of all.
      const others = refusals.length > 0 ? step.filter(({ code }) => code !== 'COMPLAINTS_WARNING_OF_NOTHING') : step;
      refuseIfAny([...others, ...refusals, ...refusalsToWrite('reasons', reasons)]);
      const { id } = await recordStep(tx, caseId, theCase, attempt);
      await this.texts.writeEntry(tx, caseId, id, { reasons: reasons.trim() });
      await tx.audit(name, caseId);
      return caseId;
    });
  }
}
