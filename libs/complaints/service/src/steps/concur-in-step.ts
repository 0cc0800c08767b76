import { Injectable } from '@nestjs/common';
import { agreement, refusalsToAgree } from '@standing/complaints/rules';
import { NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { carryOut } from './carry-out.js';
import { proposalOf, standingStep } from './standing-step.js';
import { StepConcurrence } from './step-concurrence.entity.js';
import { StepProposalRow } from './step-proposal.entity.js';

/** One of several stands by a step that another proposed, for themself alone. Once they are enough, it is taken. */
@Injectable()
export class ConcurInStep {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The proposal's id. Refusals: see `refusalsToAgree`; `NotFound` for whoever does not act as whoever proposed it. */
  execute(proposalId: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'complaints.concur-in-step', key, input: { proposalId } }, async (tx) => {
      const { manager, bodyId, today, now: recordedAt } = tx;
      const { personId } = actor;
      const asked = await manager.findOneBy(StepProposalRow, { bodyId, id: proposalId });
      if (!asked) throw new NotFound('proposal');
      const { caseId, actsAs } = asked;
      const { theCase } = await caseHeldBy(tx, actor, caseId, [actsAs]);
      const standing = await standingStep(tx, caseId, actsAs);
      const proposal = proposalOf(asked);
      refuseIfAny(refusalsToAgree(proposal, standing, personId, theCase, today));

      await manager.insert(StepConcurrence, { bodyId, proposalId, personId, recordedAt });
      await tx.audit('complaints.concur-in-step', caseId);
      const { step } = agreement(proposal, [...(standing?.agreed ?? []), personId], theCase, today);
      if (step === null) return proposalId;
      const words = await this.texts.readEntry(tx, caseId, proposalId);
      await carryOut(this.texts, tx, caseId, theCase, step, words);
      return proposalId;
    });
  }
}
