import { Injectable } from '@nestjs/common';
import { attemptWith, refusalsToWrite, refusalsTo, type ReviewGround } from '@standing/complaints/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { CaseTexts } from '../cases/case-texts.js';
import { recordStep } from '../cases/record-step.js';
import { ReturnCodes } from '../cases/return-codes.js';
import { caseByCode } from '../parties/case-by-code.js';

export type ReviewAsked = {
  readonly reference: string;
  readonly code: string;
  readonly ground: ReviewGround;
  /** What was overlooked, is new or went wrong. */
  readonly reasons: string;
};

/** A complainant asks that the closure of their complaint be looked at again, by their reference and code alone. */
@Injectable()
export class AskClosureReview {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly codes: ReturnCodes,
    private readonly texts: CaseTexts,
  ) {}

  /** The case's id. Refusals: see `refusalsTo`, `refusalsToWrite`, and those of a code that opens nothing. */
  execute(asked: ReviewAsked, key: string, actor: Actor): Promise<string> {
    const input = this.texts.digest('closure-review', asked);
    return this.unitOfWork.run({ actor, name: 'complaints.ask-closure-review', key, input }, async (tx) => {
      const { caseId, theCase, by } = await caseByCode(tx, this.codes, asked);
      const { ground, reasons } = asked;
      const attempt = attemptWith('ask-closure-review', by, { reviewGround: ground, reasons });
      refuseIfAny([...refusalsTo(attempt, theCase, tx.today), ...refusalsToWrite('reasons', reasons)]);
      const { id } = await recordStep(tx, caseId, theCase, attempt);
      await this.texts.writeEntry(tx, caseId, id, { reasons: reasons.trim() });
      await tx.audit('complaints.ask-closure-review', caseId);
      return caseId;
    });
  }
}
