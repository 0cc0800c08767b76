import { Injectable } from '@nestjs/common';
import { type CheckDecision, refusalsToDecideCheck } from '@standing/insurance/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { checkAsItStands } from './check-as-it-stands.js';
import { CoverCheckOutcomeRow } from './check.entities.js';

export type CheckDecided = { readonly id: string; readonly decision: CheckDecision };

/** An officer says what became of a check of papers. Nothing follows from it by itself, and no other context is told. */
@Injectable()
export class DecideCoverCheck {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The check's id. Refusals: see `refusalsToDecideCheck`. */
  execute(input: CheckDecided, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'insurance.decide-cover-check', key, input }, async (tx) => {
      const { manager, bodyId, today: decidedOn, now: recordedAt } = tx;
      const { id: checkId, decision } = input;
      const check = await checkAsItStands(tx, checkId);
      refuseIfAny(refusalsToDecideCheck(check, actor, decision, decidedOn));

      const { outcome } = decision;
      const seen = {
        coverId: outcome === 'seen' ? check.coverId : null,
        seenOn: outcome === 'seen' ? decision.seenOn : null,
      };
      const dueOn = outcome === 'still-asked' ? decision.dueOn : null;
      const decided = { decidedBy: actor.personId, decidedOn, recordedAt };
      await manager.insert(CoverCheckOutcomeRow, { id: newId(), bodyId, checkId, outcome, ...seen, dueOn, ...decided });
      await tx.audit('insurance.decide-cover-check', checkId, { outcome });
      return checkId;
    });
  }
}
