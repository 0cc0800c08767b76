import { Injectable } from '@nestjs/common';
import { deathRecorded } from '@standing/identity/facts';
import { deathCountsFrom, type DeathSaid, refusalsToRecordDeath } from '@standing/identity/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { IsNull } from 'typeorm';
import { Person } from '../people/person.entity.js';
import { alone } from '../relations/alone.js';
import { Session } from '../sign-in/session.entity.js';
import { DeathRow } from './death.entity.js';
import { deathStands } from './is-deceased.js';

export type RecordedDeath = DeathSaid & { readonly personId: string };

/** A registrar records that a member has died: nobody signs in as them any more, and what they had open is closed. */
@Injectable()
export class RecordDeath {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The record's id. Somebody who is not of the body is not found. Refusals: see `refusalsToRecordDeath`. */
  execute(actor: Member, input: RecordedDeath, key: string): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'identity.record-death', key, input }, async (tx) => {
      const { manager, bodyId, today, now: recordedAt } = tx;
      const { personId, diedOn, learntOn, basis } = input;
      await manager.findOneByOrFail(Person, { bodyId, id: personId });
      await alone(tx, personId);
      const isRecorded = await deathStands(tx, personId);
      const recordedBy = actor.personId;
      refuseIfAny(refusalsToRecordDeath({ personId, recordedBy, isRecorded, diedOn, learntOn }, today));

      const deathId = newId();
      const said = { personId, diedOn, learntOn, basis };
      await manager.insert(DeathRow, { id: deathId, bodyId, ...said, recordedBy, recordedAt });
      await closeSessions(tx, personId);
      await tx.tell(deathRecorded, { deathId, personId, effectiveOn: deathCountsFrom(said) });
      await tx.audit('identity.record-death', personId, { deathId });
      return deathId;
    });
  }
}

/** They stay closed when the record is taken back. */
async function closeSessions({ manager, bodyId, realNow }: Transaction, personId: string): Promise<void> {
  await manager.update(Session, { personId, forBody: bodyId, endedAt: IsNull() }, { endedAt: realNow });
}
