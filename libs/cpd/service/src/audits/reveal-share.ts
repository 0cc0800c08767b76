import { Injectable } from '@nestjs/common';
import { refusalsToReveal, SHARES } from '@standing/cpd/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { AuditShareShownRow } from './audit.entities.js';
import { drawMembers } from './draw-members.js';
import { loadDraw } from './load-steps.js';
import { sha256 } from './sha256.js';

export type RevealedShare = { readonly drawId: string; readonly share: string };

/** An officer shows the share that they are bound to. With the second one's, the seed is known and members are drawn at once. */
@Injectable()
export class RevealShare {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The draw's id. Refusals: see `refusalsToReveal`; a draw that there is not is not found. */
  execute(input: RevealedShare, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'cpd.reveal-audit-share', key, input }, async (tx) => {
      const { drawId, share } = input;
      await oneAtATime(tx, 'audit draws');
      const { row, steps } = await loadDraw(tx, drawId);
      refuseIfAny(refusalsToReveal(sha256, steps, actor.personId, share));

      const place = steps.shares.findIndex(({ officerId }) => officerId === actor.personId) + 1;
      await tx.manager.insert(AuditShareShownRow, { bodyId: tx.bodyId, drawId, place, share, recordedAt: tx.now });
      const shown = steps.shares.flatMap((one, index) => (index + 1 === place ? share : (one.share ?? [])));
      await tx.audit('cpd.reveal-audit-share', drawId, { place });
      if (shown.length === SHARES) await drawMembers(tx, row, shown);
      return drawId;
    });
  }
}
