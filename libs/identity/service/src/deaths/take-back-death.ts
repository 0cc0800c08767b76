import { Injectable } from '@nestjs/common';
import { deathTakenBack } from '@standing/identity/facts';
import { refusalsToTakeBackDeath } from '@standing/identity/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { alone } from '../relations/alone.js';
import { DeathRow, DeathTakenBackRow } from './death.entity.js';

/** A registrar says that a death was recorded by mistake. Both rows stay, and nothing follows from the first any more. */
@Injectable()
export class TakeBackDeath {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The record's id. Refusals: see `refusalsToTakeBackDeath`. */
  execute(actor: Member, deathId: string, key: string): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'identity.take-back-death', key, input: deathId }, async (tx) => {
      const { manager, bodyId, now: recordedAt } = tx;
      const { personId } = await manager.findOneByOrFail(DeathRow, { bodyId, id: deathId });
      await alone(tx, personId);
      const isTakenBack = await manager.existsBy(DeathTakenBackRow, { bodyId, deathId });
      refuseIfAny(refusalsToTakeBackDeath({ isTakenBack }));

      const takenBackBy = actor.personId;
      await manager.insert(DeathTakenBackRow, { id: newId(), bodyId, deathId, takenBackBy, recordedAt });
      await tx.tell(deathTakenBack, { deathId, personId });
      await tx.audit('identity.take-back-death', personId, { deathId });
      return deathId;
    });
  }
}
