import { Injectable } from '@nestjs/common';
import { type OfficeContent, refusalsToRecordOffice } from '@standing/identity/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { Person } from '../people/person.entity.js';
import { officesAlone, officesHeld } from './offices-held.js';
import { sayOffice } from './say-office.js';

export type RecordedOffice = OfficeContent & { readonly personId: string };

/** A registrar records that somebody is on the board, or manages the budget of the complaints procedure. */
@Injectable()
export class RecordOffice {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The office's id. Somebody who is not of the body is not found. Refusals: see `refusalsToRecordOffice`. */
  execute(actor: Member, input: RecordedOffice, key: string): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'identity.record-office', key, input }, async (tx) => {
      const { personId, kind, fromOn, untilOn } = input;
      await tx.manager.findOneByOrFail(Person, { bodyId: tx.bodyId, id: personId });
      await officesAlone(tx, personId);
      refuseIfAny(refusalsToRecordOffice(input, await officesHeld(tx, personId), actor.personId, tx.today));

      const officeId = newId();
      const said = { personId, kind, fromOn, untilOn, stands: true, saidBy: actor.personId };
      await sayOffice(tx, { officeId, revision: 1, ...said });
      await tx.audit('identity.record-office', officeId, { kind, fromOn });
      return officeId;
    });
  }
}
