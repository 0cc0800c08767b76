import { Injectable } from '@nestjs/common';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { OutsideDecisionRow, OutsideDecisionTakenBackRow } from './outside-decision.entity.js';

/** A member reported by mistake; both stay with the registrars. One that was taken back already stays as it is. */
@Injectable()
export class TakeBackOutsideDecision {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(id: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'ethics.take-back-outside-decision', key, input: { id } }, async (tx) => {
      const { manager, bodyId, now: takenBackAt } = tx;
      const { personId } = actor;
      await oneAtATime(tx, personId);
      await manager.findOneByOrFail(OutsideDecisionRow, { bodyId, id, personId });
      if (await manager.existsBy(OutsideDecisionTakenBackRow, { bodyId, decisionId: id })) return id;
      await manager.insert(OutsideDecisionTakenBackRow, { decisionId: id, bodyId, takenBackAt });
      await tx.audit('ethics.take-back-outside-decision', id);
      return id;
    });
  }
}
