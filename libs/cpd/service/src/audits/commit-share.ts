import { Injectable } from '@nestjs/common';
import { refusalsToCommit } from '@standing/cpd/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { AuditShareRow } from './audit.entities.js';
import { loadDraw } from './load-steps.js';

export type ShareCommitment = { readonly drawId: string; readonly commitment: string };

/** An officer binds themselves to a share that they alone know. With the second one's the draw's commitment is published. */
@Injectable()
export class CommitShare {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The draw's id. Refusals: see `refusalsToCommit`; a draw that there is not is not found. */
  execute(input: ShareCommitment, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'cpd.commit-audit-share', key, input }, async (tx) => {
      const { drawId, commitment } = input;
      await oneAtATime(tx, 'audit draws');
      const { steps } = await loadDraw(tx, drawId);
      refuseIfAny(refusalsToCommit(steps, actor.personId, commitment));

      const place = steps.shares.length + 1;
      const own = { place, officerId: actor.personId, commitment, recordedAt: tx.now };
      await tx.manager.insert(AuditShareRow, { bodyId: tx.bodyId, drawId, ...own });
      await tx.audit('cpd.commit-audit-share', drawId, { place });
      return drawId;
    });
  }
}
