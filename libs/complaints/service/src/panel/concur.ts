import { Injectable } from '@nestjs/common';
import { agreedBy, attemptOf, type Case, PANELS, refusalsToConcur } from '@standing/complaints/rules';
import { NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { Concurrence } from '../cases/concurrence.entity.js';
import { DecisionProposal } from '../cases/decision-proposal.entity.js';
import { recordStep } from '../cases/record-step.js';
import { type StandingProposal, standingProposal } from '../cases/standing-proposal.js';
import { caseForPanel } from '../sanctions/lapse-warning.js';
import { leave } from '../steps/carry-out.js';

/** A member of a panel stands by the proposal of another, each on their own. With the last of them it is decided. */
@Injectable()
export class Concur {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The proposal's id. Refusals: see `refusalsToConcur`; `NotFound` for a proposal of another case or panel. */
  execute(proposalId: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'complaints.concur', key, input: { proposalId } }, async (tx) => {
      const { manager, bodyId, now: recordedAt } = tx;
      const { personId } = actor;
      const asked = await manager.findOneBy(DecisionProposal, { bodyId, id: proposalId });
      if (!asked) throw new NotFound('proposal');
      const inHand = await caseHeldBy(tx, actor, asked.caseId, PANELS);
      const { as: panel } = inHand;
      const theCase = await caseForPanel(tx, inHand);
      const standing = await standingProposal(tx, asked.caseId, panel);
      if (!standing || asked.panel !== panel) throw new NotFound('proposal');
      refuseIfAny(refusalsToConcur(asked, standing, personId, theCase, tx.today));

      await manager.insert(Concurrence, { bodyId, proposalId, personId, recordedAt });
      await tx.audit('complaints.concur', asked.caseId);
      await decideIfAgreed(tx, theCase, { ...standing, agreed: [...standing.agreed, personId] });
      return proposalId;
    });
  }
}

/**
 * A decision of an appeal needs no act of notification: the respondent is told in the moment in which it is taken. So they
 * are of an interim measure. One that is imposed, and what an appeal panel puts in the place of a decision, take effect with
 * their notification, which is an act.
 */
async function decideIfAgreed(tx: Transaction, theCase: Case, proposal: StandingProposal): Promise<void> {
  const { caseId, agreed } = proposal;
  const members = agreedBy(proposal, agreed, theCase, tx.today);
  if (members === null) return;
  const attempt = attemptOf(proposal, members);
  await recordStep(tx, caseId, theCase, attempt);
  await leave(tx, caseId, attempt);
}
