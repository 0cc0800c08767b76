import { Injectable } from '@nestjs/common';
import { type AttestationTerm, refusalsToSetTerm } from '@standing/insurance/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { AttestationTermRow } from './keeping.entities.js';

/** A scheme administrator says for how long the body keeps attestations. */
@Injectable()
export class SetAttestationTerm {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The term's id. It holds from now on, for every attestation that is there; those before it stay on record. Refusals: see `refusalsToSetTerm`. */
  execute(input: AttestationTerm, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'insurance.set-attestation-term', key, input }, async (tx) => {
      const { manager, bodyId, today: setOn, now: recordedAt } = tx;
      refuseIfAny(refusalsToSetTerm(input));

      const id = newId();
      const { months } = input;
      await manager.insert(AttestationTermRow, { id, bodyId, months, setBy: actor.personId, setOn, recordedAt });
      await tx.audit('insurance.set-attestation-term', id, months === null ? {} : { months });
      return id;
    });
  }
}
