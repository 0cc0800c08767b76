import { Injectable } from '@nestjs/common';
import { NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { refusalsToAnswerRelease, type ReleaseGround } from '@standing/practice/rules';
import { CheckRow } from './check.entity.js';
import { anyPlan } from './load-plan.js';
import { notify } from './notify.js';
import type { PlanRow } from './plan.entity.js';
import { releasable } from './releasable.js';
import { ReleaseAnswerRow, ReleaseRow } from './release.entity.js';

export type AnsweredRelease = { readonly releaseId: string; readonly release: boolean };

/** A second person of the office confirms a release, and the colleague can open the list; or either refuses it. */
@Injectable()
export class AnswerRelease {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The proposal's id. Refusals: see `refusalsToAnswerRelease`. */
  execute(input: AnsweredRelease, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'practice.answer-continuity-release', key, input }, async (tx) => {
      const { manager, bodyId, today: answeredOn, now: recordedAt } = tx;
      const { releaseId, release } = input;
      const { planId, proposedBy, ground } = await proposed(tx, releaseId);
      const found = await anyPlan(tx, planId);
      const isAnswered = await manager.existsBy(ReleaseAnswerRow, { bodyId, releaseId });
      const by = actor.personId;
      refuseIfAny(
        refusalsToAnswerRelease(await releasable(tx, found), { by, release, proposedBy, ground, isAnswered }),
      );

      const answer = { releaseId, bodyId, released: release, answeredBy: by, answeredOn, recordedAt };
      await manager.insert(ReleaseAnswerRow, answer);
      if (release) await tellBoth(tx, found.row, ground);
      await tx.audit('practice.answer-continuity-release', releaseId, { answer: release ? 'released' : 'refused' });
      return releaseId;
    });
  }
}

async function proposed({ manager, bodyId }: Transaction, id: string): Promise<ReleaseRow> {
  const row = await manager.findOneBy(ReleaseRow, { bodyId, id });
  if (!row) throw new NotFound('continuity release');
  return row;
}

/** The colleague is written to, and the coach unless they have died. No check of the plan comes any more. */
async function tellBoth(tx: Transaction, row: PlanRow, ground: ReleaseGround): Promise<void> {
  const { id: planId, personId, colleagueId } = row;
  await tx.manager.delete(CheckRow, { bodyId: tx.bodyId, planId });
  await notify(tx, planId, colleagueId, 'released');
  if (ground !== 'death') await notify(tx, planId, personId, 'changed');
}
