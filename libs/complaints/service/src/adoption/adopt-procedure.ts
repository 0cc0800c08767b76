import { Injectable } from '@nestjs/common';
import { type Adoption, refusalsToAdopt } from '@standing/complaints/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { AdoptedProcedure } from './adopted-procedure.entity.js';

/** A scheme administrator records which version of the procedure the body adopted, from a day ahead. */
@Injectable()
export class AdoptProcedure {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The id of the adoption. Refusals: see `refusalsToAdopt`. */
  execute(input: Adoption, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'complaints.adopt-procedure', key, input }, async (tx) => {
      const { manager, bodyId, today: adoptedOn, now: recordedAt } = tx;
      const { version, holdsFrom, terms } = input;
      refuseIfAny(refusalsToAdopt(input, adoptedOn));

      const id = newId();
      const adoption = { version, holdsFrom, terms, adoptedBy: actor.personId, adoptedOn, recordedAt };
      await manager.insert(AdoptedProcedure, { id, bodyId, ...adoption });
      await tx.audit('complaints.adopt-procedure', id, { version, holdsFrom });
      return id;
    });
  }
}
