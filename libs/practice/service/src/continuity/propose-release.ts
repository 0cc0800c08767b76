import { Injectable } from '@nestjs/common';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { refusalsToProposeRelease, type ReleaseGround } from '@standing/practice/rules';
import { lastPlan } from './load-plan.js';
import { releasable, releaseSoFar } from './releasable.js';
import { ReleaseRow } from './release.entity.js';

export type ProposedRelease = { readonly personId: string; readonly ground: ReleaseGround };

/** Somebody of the office proposes to release a coach's list to their colleague (FR-3). Nobody is told before another confirms it. */
@Injectable()
export class ProposeRelease {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The proposal's id. Refusals: see `refusalsToProposeRelease`. */
  execute(input: ProposedRelease, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'practice.propose-continuity-release', key, input }, async (tx) => {
      const { manager, bodyId, today: proposedOn, now: recordedAt } = tx;
      const { personId, ground } = input;
      const by = actor.personId;
      const found = await lastPlan(tx, personId);
      const plan = found && (await releasable(tx, found));
      const soFar = found ? await releaseSoFar(tx, found.row.id) : 'none';
      refuseIfAny(refusalsToProposeRelease(plan, { by, ground, soFar }));

      const id = newId();
      const planId = found!.row.id;
      await manager.insert(ReleaseRow, { id, bodyId, planId, ground, proposedBy: by, proposedOn, recordedAt });
      await tx.audit('practice.propose-continuity-release', id, { personId, ground });
      return id;
    });
  }
}
