import { Injectable } from '@nestjs/common';
import type { Given, PartyStep } from '@standing/complaints/rules';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseOfRespondent } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { respondentInAudit } from '../cases/party-in-audit.js';
import { takePartyStep } from './take-party-step.js';

export type MyStep = {
  readonly reference: string;
  readonly event: PartyStep<'respondent'>;
  readonly answers: readonly Given[];
};

/** The respondent comments, objects to a member of the panel, takes an agreed outcome or does not, or asks to be restored. */
@Injectable()
export class TakeMyStep {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The case's id. Refusals: see `refusalsToTake`. `NotFound` for anybody else, and before charges are served. */
  execute(step: MyStep, key: string, actor: Member): Promise<string> {
    const input = this.texts.digest('my-step', step);
    return this.unitOfWork.run({ actor, name: 'complaints.take-my-step', key, input }, async (tx) => {
      const { reference, event, answers } = step;
      const { row, theCase, as } = await caseOfRespondent(tx, actor, reference);
      const by = { as, personIds: [actor.personId] };
      await takePartyStep(this.texts, tx, row.id, theCase, { event, answers, by });
      await tx.audit('complaints.take-my-step', row.id, { event }, await respondentInAudit(tx, actor, row.id));
      return row.id;
    });
  }
}
