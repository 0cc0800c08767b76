import { Injectable } from '@nestjs/common';
import type { Given, PartyStep } from '@standing/complaints/rules';
import type { Actor } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { CaseTexts } from '../cases/case-texts.js';
import { ReturnCodes } from '../cases/return-codes.js';
import { caseByCode } from './case-by-code.js';
import { takePartyStep } from './take-party-step.js';

export type ComplainantStepTaken = {
  readonly reference: string;
  readonly code: string;
  readonly event: PartyStep<'complainant'>;
  readonly answers: readonly Given[];
};

/** A complainant does what is open to them, by their reference and code alone. */
@Injectable()
export class TakeComplainantStep {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly codes: ReturnCodes,
    private readonly texts: CaseTexts,
  ) {}

  /** The case's id. Refusals: see `refusalsToTake` and `caseByCode`. */
  execute(step: ComplainantStepTaken, key: string, actor: Actor): Promise<string> {
    const input = this.texts.digest('complainant-step', step);
    return this.unitOfWork.run({ actor, name: 'complaints.take-complainant-step', key, input }, async (tx) => {
      const { event, answers } = step;
      const { caseId, theCase, by } = await caseByCode(tx, this.codes, step);
      await takePartyStep(this.texts, tx, caseId, theCase, { event, answers, by });
      await tx.audit('complaints.take-complainant-step', caseId, { event });
      return caseId;
    });
  }
}
