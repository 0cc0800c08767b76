import { Injectable } from '@nestjs/common';
import { attemptWith, refusalsToWrite, refusalsTo, type ReviewGround } from '@standing/complaints/rules';
import { isReturnCode, NotFound, Refused, refuseIfAny, typed } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { CaseRow } from '../cases/case.entity.js';
import { CaseTexts } from '../cases/case-texts.js';
import { loadCase } from '../cases/load-case.js';
import { recordStep } from '../cases/record-step.js';
import { ReturnCode } from '../cases/return-code.entity.js';
import { ReturnCodes } from '../cases/return-codes.js';

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
      const { manager, bodyId, today } = tx;
      const [reference, code] = [typed(asked.reference), typed(asked.code)];
      if (!isReturnCode(code)) throw refused('COMPLAINTS_CODE_MISTYPED');
      const row = await manager.findOneBy(CaseRow, { bodyId, reference });
      const codeHash = this.codes.hash(bodyId, reference, code);
      const isTheirs = row && (await manager.existsBy(ReturnCode, { bodyId, caseId: row.id, codeHash }));
      if (!row || !isTheirs) throw refused('COMPLAINTS_CODE_NOT_ACCEPTED');
      const theCase = await loadCase(tx, row.id);
      const complainant = theCase.everHeld.find((held) => held.function === 'complainant');
      if (!complainant) throw new NotFound('case');

      const { ground, reasons } = asked;
      const by = { as: 'complainant', personIds: [complainant.personId] } as const;
      const attempt = attemptWith('ask-closure-review', by, { reviewGround: ground, reasons });
      refuseIfAny([...refusalsTo(attempt, theCase, today), ...refusalsToWrite('reasons', reasons)]);
      const { id } = await recordStep(tx, row.id, theCase, attempt);
      await this.texts.writeEntry(tx, row.id, id, { reasons: reasons.trim() });
      await tx.audit('complaints.ask-closure-review', row.id);
      return row.id;
    });
  }
}

function refused(code: 'COMPLAINTS_CODE_MISTYPED' | 'COMPLAINTS_CODE_NOT_ACCEPTED'): Refused {
  return new Refused([{ code, path: 'code' }]);
}
