import { Injectable } from '@nestjs/common';
import { PANELS, type Proposal, refusalsToPropose } from '@standing/complaints/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { DecisionProposal } from '../cases/decision-proposal.entity.js';
import { nextProposal } from '../cases/standing-proposal.js';
import { caseForPanel } from '../sanctions/lapse-warning.js';
import { levelsBelow } from '../sanctions/levels-below.js';

export type DecisionProposed = Omit<Proposal, 'panel' | 'lowerLevels'> & { readonly caseId: string };

/** A member of a panel proposes what it decides. It takes the place of the proposal before, and of those who stood by it. */
@Injectable()
export class ProposeDecision {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The proposal's id. Refusals: see `refusalsToPropose`. */
  execute(proposed: DecisionProposed, key: string, actor: Member): Promise<string> {
    const input = this.texts.digest('proposal', proposed);
    return this.unitOfWork.run({ actor, name: 'complaints.propose-decision', key, input }, async (tx) => {
      const { caseId, outcome, reasons, immediateEffect, immediateReasons, namingReasons = '' } = proposed;
      const { sanction = null, weighing = null, recommendsExclusion = false, exclusionReasons = '' } = proposed;
      const { manager, bodyId, today: proposedOn, now: recordedAt } = tx;
      const inHand = await caseHeldBy(tx, actor, caseId, PANELS);
      const { as: panel } = inHand;
      const theCase = await caseForPanel(tx, inHand);
      const lowerLevels = (await levelsBelow(tx, theCase)).map(({ code }) => code);
      refuseIfAny(refusalsToPropose({ ...proposed, panel, lowerLevels }, theCase, proposedOn));

      const id = newId();
      const seq = await nextProposal(tx, caseId, panel);
      const imposed = { sanction, weighing };
      const made = {
        panel,
        seq,
        outcome,
        immediateEffect,
        ...imposed,
        recommendsExclusion,
        proposedBy: actor.personId,
        proposedOn,
        recordedAt,
      };
      await manager.insert(DecisionProposal, { id, bodyId, caseId, ...made });
      await this.texts.writeEntry(tx, caseId, id, {
        reasons: reasons.trim(),
        ...(immediateEffect ? { 'immediate-reasons': immediateReasons.trim() } : {}),
        ...(sanction?.named ? { 'naming-reasons': namingReasons.trim() } : {}),
        ...(recommendsExclusion ? { 'exclusion-reasons': exclusionReasons.trim() } : {}),
      });
      await tx.audit('complaints.propose-decision', caseId);
      return id;
    });
  }
}
