import { Injectable } from '@nestjs/common';
import { refusalsToAbandon } from '@standing/cpd/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { AuditAbandonmentRow } from './audit.entities.js';
import { loadDraw } from './load-steps.js';

/** A draw is given up, because a share was lost for instance. What was published of it stays published, as given up. */
@Injectable()
export class AbandonDraw {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The draw's id. Refusal: CPD_AUDIT_OVER; a draw that there is not is not found. */
  execute(drawId: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'cpd.abandon-audit-draw', key, input: { drawId } }, async (tx) => {
      await oneAtATime(tx, 'audit draws');
      refuseIfAny(refusalsToAbandon((await loadDraw(tx, drawId)).steps));

      const act = { abandonedBy: actor.personId, abandonedOn: tx.today, recordedAt: tx.now };
      await tx.manager.insert(AuditAbandonmentRow, { bodyId: tx.bodyId, drawId, ...act });
      await tx.audit('cpd.abandon-audit-draw', drawId);
      return drawId;
    });
  }
}
